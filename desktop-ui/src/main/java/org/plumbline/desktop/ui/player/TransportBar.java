package org.plumbline.desktop.ui.player;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.correct.CorrectViewModel;
import org.plumbline.desktop.ui.overlay.LayersMenu;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.ui.text.Times;

/** Buttons and read-out below the picture. */
final class TransportBar extends VBox {
    private static final double ROOM_FOR_NUMBER = 700;
    private static final double ROOM_FOR_WORDS = 600;

    private final PlayerViewModel player;
    private final Texts texts;
    private final Label time = Parts.label("", "read-out");
    private final Label frame = Parts.label("", "read-out", "text-muted");
    private final Icon playSign = Icon.of(Icon.Sign.PLAY);
    private final Button play = new Button(null, playSign);

    private TransportBar(PlayerViewModel player, Texts texts) {
        this.player = player;
        this.texts = texts;
    }

    static TransportBar of(PlayerViewModel player, CorrectViewModel correct, Parts parts) {
        TransportBar bar = new TransportBar(player, parts.texts());
        bar.build(correct, parts);
        player.screenProperty().subscribe(bar::follow);
        player.frameCountProperty()
                .subscribe(count -> bar.follow(player.screenProperty().get()));
        player.playingProperty().subscribe(bar::showPlaying);
        return bar;
    }

    private void build(CorrectViewModel correct, Parts parts) {
        getStyleClass().add("transport");
        play.setId("play");
        play.getStyleClass().addAll("button-circle", "accent", "play");
        play.setOnAction(event -> player.togglePlay());
        time.setId("time");
        frame.setId("frame");
        LayersMenu overlay = LayersMenu.of(player.layers(), parts);
        ToggleButton loop = parts.toggle("player.loop", Icon.Sign.LOOP);
        loop.setText(null);
        loop.setId("loop");
        loop.selectedProperty().bindBidirectional(player.range().loopingProperty());
        ToggleButton edit = parts.toggle("player.correct", Icon.Sign.EDIT);
        edit.setText(null);
        edit.setId("correct");
        edit.selectedProperty().bindBidirectional(correct.onProperty());
        HBox clock = side(time, frame);
        clock.setMinWidth(Region.USE_PREF_SIZE);
        Region left = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        Region right = new Region();
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox end = side(new SpeedMenu(player, texts), loop, edit, overlay);
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
        // In a narrow window the frame's number goes first, then the words beside signs.
        setMinWidth(0);
        widthProperty().subscribe(width -> {
            Parts.present(frame, width.doubleValue() >= ROOM_FOR_NUMBER);
            overlay.setContentDisplay(
                    width.doubleValue() >= ROOM_FOR_WORDS ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        });
        getChildren().add(row);
    }

    private static HBox side(Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().add("side");
        return box;
    }

    private void follow(Screen screen) {
        if (screen instanceof Screen.Shown(var picture, var shapes)) {
            time.setText(Times.moment(picture.time()));
            showNumber(picture.index() + 1);
        }
    }

    private void showNumber(int number) {
        String words = Integer.toString(number);
        frame.setText(player.frameCountProperty()
                .get()
                .map(count -> texts.get("player.frame.of", words, Integer.toString(count)))
                .orElseGet(() -> texts.get("player.frame", words)));
    }

    private void showPlaying(boolean playing) {
        playSign.show(playing ? Icon.Sign.PAUSE : Icon.Sign.PLAY);
        String key = playing ? "player.pause" : "player.play";
        play.setAccessibleText(texts.get(key));
        play.setTooltip(new Tooltip(texts.get(key + ".hint")));
    }
}
