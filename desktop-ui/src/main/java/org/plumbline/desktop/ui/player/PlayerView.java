package org.plumbline.desktop.ui.player;

import javafx.animation.AnimationTimer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.control.Parts;

/** The picture with its controls. */
public final class PlayerView extends VBox {

    private PlayerView() {}

    public static PlayerView of(PlayerViewModel player, Parts parts) {
        PlayerView view = new PlayerView();
        view.getStyleClass().add("player");
        VideoPane video = VideoPane.showing(player, parts.texts().get("player.picture"));
        video.setId("video");
        VBox.setVgrow(video, Priority.ALWAYS);
        view.getChildren().addAll(video, TransportBar.of(player, parts));
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
}
