package org.plumbline.desktop.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.plumbline.desktop.ui.text.Texts;

/** Makes controls with their words, names for screen readers and hints. */
public final class Parts {
    private final Texts texts;

    public Parts(Texts texts) {
        this.texts = texts;
    }

    public Texts texts() {
        return texts;
    }

    /**
     * A button that shows a sign alone; its name is read out and shown as a hint with its key.
     *
     * @param key of its words: {@code key} names it, {@code key.hint} is the hint
     */
    public Button iconButton(String key, Icon.Sign sign, Runnable action) {
        Button button = new Button(null, Icon.of(sign));
        named(button, key);
        button.setOnAction(event -> action.run());
        button.getStyleClass().addAll("flat", "button-icon");
        return button;
    }

    /** A two-state button with a sign and, under {@code key.short}, a word. */
    public ToggleButton toggle(String key, Icon.Sign sign) {
        ToggleButton button = new ToggleButton(texts.get(key + ".short"), Icon.of(sign));
        named(button, key);
        return button;
    }

    /** A button with words. */
    public Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Words that wrap. */
    public static Label paragraph(String words, String... styleClasses) {
        Label label = label(words, styleClasses);
        label.setWrapText(true);
        // A wrapped label keeps its lines: it never shrinks below the height its words need.
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Words in one line. */
    public static Label label(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** Shows a node and gives it room, or neither. */
    public static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void named(ButtonBase button, String key) {
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key + ".hint")));
    }
}
