package org.plumbline.desktop.ui.keys;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** All keys on one sheet over the window; pressing one lets it be changed. */
public final class KeySheet extends StackPane {
    private final KeysViewModel model;
    private final Texts texts;
    private final KeyWords words;
    private final Map<Action, Button> keys = new EnumMap<>(Action.class);

    private KeySheet(KeysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new KeyWords(texts);
    }

    public static KeySheet of(KeysViewModel model, Parts parts) {
        KeySheet sheet = new KeySheet(model, parts.texts());
        sheet.setId("keys");
        sheet.getStyleClass().add("key-shade");
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(parts.texts().get("keys.title"));
        sheet.getChildren().add(sheet.card(parts));
        sheet.setOnMouseClicked(event -> {
            if (event.getTarget() == sheet) {
                model.shownProperty().set(false);
            }
        });
        model.mapProperty().subscribe(sheet::show);
        model.waitingProperty().subscribe(() -> sheet.show(model.mapProperty().get()));
        model.shownProperty().subscribe(shown -> {
            Parts.present(sheet, shown);
            if (shown) {
                sheet.lookup(".key-chip").requestFocus();
            }
        });
        return sheet;
    }

    private Region card(Parts parts) {
        Label title = Parts.label(texts.get("keys.title"), "verdict-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button reset = parts.button("keys.reset", model::reset);
        reset.setId("keys-reset");
        Button close = parts.iconButton(
                "keys.close", Icon.Sign.CLOSE, () -> model.shownProperty().set(false));
        HBox head = new HBox(title, space, reset, close);
        head.getStyleClass().add("key-head");
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("key-groups");
        for (Action.Group group : Action.Group.values()) {
            groups.getChildren().add(group(group));
        }
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("findings");
        scroll.setFocusTraversable(false);
        VBox card = new VBox(head, Parts.paragraph(texts.get("keys.change"), "text-muted"), scroll);
        card.getStyleClass().add("key-card");
        return card;
    }

    private VBox group(Action.Group group) {
        VBox box = new VBox(Parts.label(texts.get(group.textKey()), "section"));
        box.getStyleClass().add("key-group");
        for (Action action : Action.values()) {
            if (action.group() == group) {
                box.getChildren().add(row(action));
            }
        }
        return box;
    }

    private HBox row(Action action) {
        Label name = Parts.label(texts.get(action.textKey()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button key = new Button();
        key.setId("key-" + action.name());
        key.getStyleClass().add("key-chip");
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.setOnAction(event -> model.waitFor(action));
        keys.put(action, key);
        HBox row = new HBox(name, key);
        row.getStyleClass().add("key-row");
        return row;
    }

    private void show(KeyMap map) {
        keys.forEach((action, button) -> {
            boolean waits = model.waitingProperty().get().equals(Optional.of(action));
            String own = words.of(map.of(action));
            button.setText(waits ? texts.get("keys.press") : own.isEmpty() ? "–" : own);
            button.setAccessibleText(texts.get(action.textKey()) + ": " + button.getText());
        });
    }
}
