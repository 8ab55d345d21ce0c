package org.plumbline.desktop.ui.open;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.ui.playback.Picture;

/** Clips looked at before; files are read and written in the background. */
public final class RecentViewModel {
    private static final int MOST = 4;
    private static final int LONGER_SIDE = 240;

    private final ReviewLibrary library;
    private final Executor windowThread;
    private final ReadOnlyObjectWrapper<List<ReviewLibrary.Recent>> clips = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Begins to read them.
     *
     * @param windowThread runs things on the window's thread
     */
    public RecentViewModel(ReviewLibrary library, Executor windowThread) {
        this.library = library;
        this.windowThread = windowThread;
        Thread.ofVirtual().name("plumbline-recent").start(this::read);
    }

    /** The latest first. */
    public ReadOnlyObjectProperty<List<ReviewLibrary.Recent>> clipsProperty() {
        return clips.getReadOnlyProperty();
    }

    /** Keeps a picture of a clip that has been reviewed, and reads the list anew. */
    public void add(Path clip, Picture picture) {
        Thread.ofVirtual().name("plumbline-recent").start(() -> {
            library.picture(clip, image(picture.smaller(LONGER_SIDE)));
            read();
        });
    }

    private void read() {
        List<ReviewLibrary.Recent> found = library.recent(MOST);
        windowThread.execute(() -> clips.set(found));
    }

    private static BufferedImage image(Picture picture) {
        BufferedImage image = new BufferedImage(picture.columns(), picture.rows(), BufferedImage.TYPE_INT_RGB);
        byte[] bgr = picture.bgr();
        for (int y = 0, b = 0; y < picture.rows(); y++) {
            for (int x = 0; x < picture.columns(); x++, b += 3) {
                image.setRGB(x, y, (bgr[b + 2] & 0xff) << 16 | (bgr[b + 1] & 0xff) << 8 | (bgr[b] & 0xff));
            }
        }
        return image;
    }
}
