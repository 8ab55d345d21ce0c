package org.plumbline.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.overlay.OverlayLayer;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.PathColour;
import org.plumbline.core.overlay.Role;
import org.plumbline.desktop.ui.player.Screen;

/** The layers over the picture, switched through their menu. */
class LayersTest {
    @TempDir
    Path folder;

    @Test
    void eachLayerCanBeSwitchedAndTheChoiceIsKept() throws Exception {
        Path settings;
        try (ShownWindow window = ShownWindow.with(Files.createFile(folder.resolve("set.mp4")))) {
            settings = window.settings;
            window.waitForFindings();
            assertThat(Fx.get(() -> roles(window))).contains(Role.SKELETON, Role.PLUMB_LINE);
            tick(window, "layer-SKELETON");
            assertThat(Fx.get(() -> roles(window))).contains(Role.PLUMB_LINE).doesNotContain(Role.SKELETON);
            tick(window, "layer-SKELETON");
            assertThat(Fx.get(() -> roles(window))).contains(Role.SKELETON);
            tick(window, "layer-ANGLES");
            Fx.run(() -> ((RadioMenuItem) item(window, "path-SPEED")).fire());
            assertThat(Fx.get(() -> window.model()
                            .player()
                            .layers()
                            .layersProperty()
                            .get()
                            .path()))
                    .isEqualTo(PathColour.SPEED);
            window.press(KeyCode.H);
            assertThat(Fx.get(() -> roles(window))).isEmpty();
        }
        assertThat(Files.readString(settings)).contains("angles", "layers.path=speed");
    }

    @Test
    void everyLayerHasASwitchWithAName() throws Exception {
        try (ShownWindow window = ShownWindow.empty()) {
            Fx.run(() -> window.model().open(folder.resolve("none.mp4")));
            Path clip = Files.createFile(folder.resolve("set.mp4"));
            Fx.run(() -> window.model().open(clip));
            window.waitForClip();
            for (OverlayLayer layer : OverlayLayer.values()) {
                assertThat(Fx.get(() -> item(window, "layer-" + layer.name()).getText()))
                        .isNotBlank();
            }
        }
    }

    /** What a click on a menu item with a tick does. */
    private static void tick(ShownWindow window, String id) throws Exception {
        Fx.run(() -> {
            CheckMenuItem item = (CheckMenuItem) item(window, id);
            item.setSelected(!item.isSelected());
            item.fire();
        });
    }

    private static MenuItem item(ShownWindow window, String id) {
        return ((MenuButton) window.node("#layers"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private static Set<Role> roles(ShownWindow window) {
        return ((Screen.Shown) window.model().player().screenProperty().get())
                .shapes().stream().map(OverlayShape::role).collect(Collectors.toSet());
    }
}
