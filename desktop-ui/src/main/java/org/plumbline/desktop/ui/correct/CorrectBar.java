package org.plumbline.desktop.ui.correct;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** The line below the picture while correcting: what is held, events, steps back and forth. */
public final class CorrectBar extends HBox {

    private CorrectBar() {}

    public static CorrectBar of(CorrectViewModel model, Parts parts) {
        Texts texts = parts.texts();
        CorrectBar bar = new CorrectBar();
        bar.setId("correct-bar");
        bar.getStyleClass().add("correct-bar");
        Label held = Parts.label("", "text-small");
        held.setId("held");
        held.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button undo = parts.button("correct.undo", model::undo);
        undo.setId("undo");
        Button redo = parts.button("correct.redo", model::redo);
        redo.setId("redo");
        model.undoableProperty().subscribe(count -> counted(undo, "correct.undo", count.intValue(), texts));
        model.redoableProperty().subscribe(count -> counted(redo, "correct.redo", count.intValue(), texts));
        model.heldProperty()
                .subscribe(now -> held.setText(now.map(handle -> texts.get("correct.held", texts.get(handle.textKey())))
                        .orElseGet(() -> texts.get("correct.none"))));
        ToggleButton pick = new ToggleButton(texts.get("correct.lifter"));
        pick.setId("pick-lifter");
        pick.setTooltip(new Tooltip(texts.get("correct.lifter.hint")));
        pick.setMinWidth(USE_PREF_SIZE);
        pick.setOnAction(event -> model.aim(pick.isSelected()));
        model.aimProperty().subscribe(at -> {
            pick.setSelected(at.isPresent());
            if (at.isPresent()) {
                held.setText(texts.get("correct.lifter.aim"));
            }
        });
        bar.getChildren().addAll(held, space, pick, events(model, texts), undo, redo);
        model.onProperty().subscribe(on -> Parts.present(bar, on));
        return bar;
    }

    private static MenuButton events(CorrectViewModel model, Texts texts) {
        MenuButton menu = new MenuButton(texts.get("correct.set"));
        menu.setId("set-here");
        menu.setAccessibleText(texts.get("correct.set.spoken"));
        menu.setMinWidth(USE_PREF_SIZE);
        for (RepEvent event : RepEvent.values()) {
            MenuItem item = new MenuItem();
            item.setId("set-" + event.name());
            item.setOnAction(done -> model.set(event));
            menu.getItems().add(item);
        }
        MenuItem floor = new MenuItem(texts.get("correct.floor"));
        floor.setId("set-floor");
        floor.setOnAction(done -> model.floorHere());
        menu.getItems().addAll(new SeparatorMenuItem(), floor);
        Runnable name = () -> {
            Optional<Integer> rep = model.repHere();
            for (RepEvent event : RepEvent.values()) {
                MenuItem item = menu.getItems().get(event.compareTo(RepEvent.SET));
                String word = texts.get(
                        "event." + event.name().toLowerCase(Locale.ROOT).replace('_', '.'));
                item.setText(rep.map(number -> texts.get("correct.event", word, Integer.toString(number)))
                        .orElse(word));
                item.setDisable(rep.isEmpty());
            }
            floor.setDisable(model.heldProperty().get().isEmpty());
        };
        name.run();
        menu.setOnShowing(event -> name.run());
        return menu;
    }

    private static void counted(Button button, String key, int count, Texts texts) {
        button.setText(count == 0 ? texts.get(key) : texts.get(key) + " (" + count + ")");
        button.setAccessibleText(texts.get(key + ".spoken", Integer.toString(count)));
        button.setDisable(count == 0);
        button.setMinWidth(USE_PREF_SIZE);
    }
}
