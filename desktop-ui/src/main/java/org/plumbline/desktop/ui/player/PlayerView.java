package org.plumbline.desktop.ui.player;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.correct.CorrectBar;
import org.plumbline.desktop.ui.correct.CorrectViewModel;

/** The picture with its controls. */
public final class PlayerView extends VBox {

    private final VideoPane video;

    private PlayerView(VideoPane video) {
        this.video = video;
    }

    /**
     * Makes the view.
     *
     * @param line the line of the clip, put between picture and buttons
     */
    public static PlayerView of(PlayerViewModel player, CorrectViewModel correct, Node line, Parts parts) {
        VideoPane video = VideoPane.showing(player, correct, parts.texts());
        PlayerView view = new PlayerView(video);
        view.getStyleClass().add("player");
        video.setId("video");
        VBox.setVgrow(video, Priority.ALWAYS);
        view.getChildren().addAll(video, CorrectBar.of(correct, parts), line, TransportBar.of(player, correct, parts));
        AnimationTimer pulses = new AnimationTimer() {
            @Override
            public void handle(long now) {
                player.pulse(System.nanoTime());
            }
        };
        player.playingProperty().subscribe(playing -> {
            if (playing) {
                pulses.start();
            } else {
                pulses.stop();
            }
        });
        return view;
    }

    /** Gives the picture the focus. */
    public void focusPicture() {
        video.requestFocus();
    }
}
