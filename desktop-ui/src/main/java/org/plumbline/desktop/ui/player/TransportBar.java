package org.plumbline.desktop.ui.player;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.ui.text.Times;

/** Slider, buttons and read-out below the picture. */
final class TransportBar extends VBox {
    private final PlayerViewModel player;
    private final Texts texts;
    private final Slider slider = new Slider(0, 1, 0);
    private final Label time = Parts.label("", "read-out");
    private final Label frame = Parts.label("", "read-out", "text-muted");
    private final Icon playSign = Icon.of(Icon.Sign.PLAY);
    private final Button play = new Button(null, playSign);

    /** True while the slider follows the player, so that it doesn't lead it. */
    private boolean following;

    private TransportBar(PlayerViewModel player, Texts texts) {
        this.player = player;
        this.texts = texts;
    }

    static TransportBar of(PlayerViewModel player, Parts parts) {
        TransportBar bar = new TransportBar(player, parts.texts());
        bar.build(parts);
        player.screenProperty().subscribe(bar::follow);
        player.durationProperty().subscribe(bar::setLength);
        player.frameCountProperty()
                .subscribe(count -> bar.follow(player.screenProperty().get()));
        player.playingProperty().subscribe(bar::showPlaying);
        return bar;
    }

    private void build(Parts parts) {
        getStyleClass().add("transport");
        slider.setId("scrub");
        slider.setAccessibleText(texts.get("player.slider"));
        slider.valueProperty().subscribe(value -> lead(value.doubleValue()));
        play.setId("play");
        play.getStyleClass().addAll("button-circle", "accent", "play");
        play.setOnAction(event -> player.togglePlay());
        time.setId("time");
        frame.setId("frame");
        ToggleButton overlay = parts.toggle("player.overlay", Icon.Sign.OVERLAY);
        overlay.setMinWidth(Region.USE_PREF_SIZE);
        overlay.setId("overlay");
        overlay.selectedProperty().bindBidirectional(player.overlayShownProperty());
        HBox clock = side(time, frame);
        clock.setMinWidth(Region.USE_PREF_SIZE);
        Region left = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        Region right = new Region();
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox end = side(overlay);
        end.getStyleClass().add("end");
        end.prefWidthProperty().bind(clock.widthProperty());
        end.setMinWidth(Region.USE_COMPUTED_SIZE);
        HBox row = new HBox(
                clock,
                left,
                parts.iconButton("player.start", Icon.Sign.TO_START, player::toStart),
                parts.iconButton("player.back", Icon.Sign.STEP_BACK, () -> player.step(-1)),
                play,
                parts.iconButton("player.forward", Icon.Sign.STEP_FORWARD, () -> player.step(1)),
                parts.iconButton("player.end", Icon.Sign.TO_END, player::toEnd),
                right,
                end);
        row.getStyleClass().add("buttons");
        getChildren().addAll(slider, row);
    }

    private static HBox side(Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().add("side");
        return box;
    }

    private void lead(double seconds) {
        if (!following) {
            player.jumpTo(Duration.ofNanos(Math.round(seconds * 1e9)));
        }
    }

    private void follow(Screen screen) {
        if (screen instanceof Screen.Shown(var picture, var shapes)) {
            time.setText(Times.moment(picture.time()));
            showNumber(picture.index() + 1);
            if (!slider.isValueChanging()) {
                following = true;
                slider.setValue(picture.time().toNanos() / 1e9);
                following = false;
            }
        }
    }

    private void showNumber(int number) {
        String words = Integer.toString(number);
        frame.setText(player.frameCountProperty()
                .get()
                .map(count -> texts.get("player.frame.of", words, Integer.toString(count)))
                .orElseGet(() -> texts.get("player.frame", words)));
    }

    private void setLength(Duration length) {
        following = true;
        slider.setMax(Math.max(0.001, length.toNanos() / 1e9));
        following = false;
    }

    private void showPlaying(boolean playing) {
        playSign.show(playing ? Icon.Sign.PAUSE : Icon.Sign.PLAY);
        String key = playing ? "player.pause" : "player.play";
        play.setAccessibleText(texts.get(key));
        play.setTooltip(new Tooltip(texts.get(key + ".hint")));
    }
}
