package org.plumbline.desktop.ui.player;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.plumbline.desktop.ui.text.Texts;

/** Chooses the speed, as a share of real time. */
final class SpeedMenu extends MenuButton {
    private final Texts texts;
    private final List<RadioMenuItem> items = new ArrayList<>();

    SpeedMenu(PlayerViewModel player, Texts texts) {
        this.texts = texts;
        setId("speed");
        getStyleClass().add("speed");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.get("player.speed.hint")));
        ToggleGroup group = new ToggleGroup();
        for (double speed : Speeds.ALL.reversed()) {
            RadioMenuItem item = new RadioMenuItem(words(speed));
            item.setToggleGroup(group);
            item.setUserData(speed);
            item.setOnAction(event -> player.speedProperty().set(speed));
            items.add(item);
        }
        getItems().addAll(items);
        player.speedProperty().subscribe(speed -> show(speed.doubleValue()));
    }

    private void show(double speed) {
        setText(words(speed));
        setAccessibleText(texts.get("player.speed", words(speed)));
        items.forEach(item -> item.setSelected(item.getUserData().equals(speed)));
    }

    private String words(double speed) {
        return texts.get("player.speed.percent", Long.toString(Math.round(speed * 100)));
    }
}
