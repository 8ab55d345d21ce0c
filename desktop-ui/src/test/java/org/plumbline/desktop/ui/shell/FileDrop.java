package org.plumbline.desktop.ui.shell;

import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Drops files on a node: the events a desktop would send. */
final class FileDrop {
    private FileDrop() {}

    static void onto(Node node, List<Path> files) throws Exception {
        Fx.get(() -> {
            Dragboard board = board(files.stream().map(Path::toFile).toList());
            for (EventType<DragEvent> type :
                    List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED, DragEvent.DRAG_EXITED)) {
                Event.fireEvent(node, new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, node, node, null));
            }
            return true;
        });
    }

    private static Dragboard board(List<File> files) throws Exception {
        Object peer = Proxy.newProxyInstance(
                FileDrop.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "hasContent" -> arguments[0] == DataFormat.FILES;
                        case "getContent" -> arguments[0] == DataFormat.FILES ? files : null;
                        case "getContentTypes" -> Set.of(DataFormat.FILES);
                        case "getTransferModes" -> Set.of(TransferMode.COPY);
                        case "putContent" -> false;
                        case "getDragViewOffsetX", "getDragViewOffsetY" -> 0.0;
                        default -> null;
                    };
                });
        Constructor<Dragboard> maker = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
        maker.setAccessible(true);
        return maker.newInstance(peer);
    }
}
