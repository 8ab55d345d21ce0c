package org.plumbline.desktop.ui.timeline;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.marks.ClipMarks;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.player.PixelSurface;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.ui.text.Times;

/** A small picture of the moment under the pointer, with its time and repetition. */
final class HoverPicture {
    private static final double LONGER_SIDE = 150;
    private static final double GAP = 8;

    private final Texts texts;
    private final Popup popup = new Popup();
    private final VBox box = new VBox();
    private final ImageView image = new ImageView();
    private final Label words = Parts.label("");
    private final PixelSurface surface = new PixelSurface();

    HoverPicture(Texts texts) {
        this.texts = texts;
        image.setPreserveRatio(true);
        box.getChildren().addAll(image, words);
        box.setStyle("-fx-background-color: #101418e6; -fx-background-radius: 6; -fx-padding: 5; -fx-spacing: 3;"
                + " -fx-alignment: center;");
        words.setStyle("-fx-text-fill: white; -fx-font-size: 12px;");
        box.setMouseTransparent(true);
        popup.getContent().add(box);
        popup.setAutoFix(true);
    }

    void show(Node owner, Point2D at, Duration moment, Optional<Picture> picture, ClipMarks marks) {
        picture.ifPresent(small -> {
            image.setImage(surface.show(small));
            image.setFitWidth(
                    small.width() >= small.height() ? LONGER_SIDE : LONGER_SIDE * small.width() / small.height());
        });
        Parts.present(image, picture.isPresent());
        String rep = marks.repAt(moment)
                .map(there -> " · " + texts.get("scope.rep", Integer.toString(there.number())))
                .orElse("");
        words.setText(Times.shortMoment(moment) + rep);
        box.applyCss();
        box.autosize();
        popup.show(owner, at.getX() - box.getWidth() / 2, at.getY() - box.getHeight() - GAP);
    }

    void hide() {
        popup.hide();
    }
}
