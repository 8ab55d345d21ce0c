package org.plumbline.desktop.ui.faults;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** Builds the parts of the findings other than the fault cards. */
final class Sections {
    private final Texts texts;

    Sections(Texts texts) {
        this.texts = texts;
    }

    /** The result in a line, with a sign of its tone. */
    Node outcome(Outcome outcome) {
        Label title = Parts.paragraph(outcome.title(), "verdict-title");
        title.setId("verdict");
        VBox words = new VBox(title, Parts.paragraph(outcome.detail(), "text-muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(words);
        box.getStyleClass().addAll("verdict");
        switch (outcome.tone()) {
            case GOOD -> mark(box, Icon.Sign.CHECK, "good");
            case DOUBT -> mark(box, Icon.Sign.QUESTION, "doubt");
            case FAULTS -> box.getStyleClass().add("faults");
        }
        return box;
    }

    /** A heading between cards. */
    Label heading(String words) {
        return Parts.label(words, "section");
    }

    /** A list of sentences, each with a sign. */
    VBox sentences(List<String> sentences, Icon.Sign sign, String styleClass) {
        VBox box = new VBox();
        box.getStyleClass().addAll("sentences", styleClass);
        for (String sentence : sentences) {
            Label words = Parts.paragraph(sentence);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(Icon.of(sign), words);
            line.getStyleClass().add("sentence");
            box.getChildren().add(line);
        }
        return box;
    }

    /** What could not be judged, folded. */
    TitledPane unjudged(List<Findings.Unjudged> unjudged) {
        VBox box = new VBox();
        box.getStyleClass().add("unjudged");
        int count = 0;
        for (Findings.Unjudged one : unjudged) {
            count += one.faults().size();
            box.getChildren()
                    .add(new VBox(
                            Parts.paragraph(one.reason(), "unjudged-reason"),
                            Parts.paragraph(String.join(" · ", one.faults()), "text-muted")));
        }
        return folded("findings.unjudged", Integer.toString(count), box, false, "unjudged-pane");
    }

    /** What about the filming costs accuracy. */
    TitledPane filming(List<String> warnings, boolean open) {
        return folded(
                "findings.filming",
                Integer.toString(warnings.size()),
                sentences(warnings, Icon.Sign.WARNING, "filming"),
                open,
                "filming-pane");
    }

    private TitledPane folded(String key, String count, Node content, boolean open, String id) {
        TitledPane pane = new TitledPane(texts.get(key, count), content);
        pane.setId(id);
        pane.setAnimated(false);
        pane.setExpanded(open);
        return pane;
    }

    private static void mark(HBox box, Icon.Sign sign, String styleClass) {
        box.getChildren().addFirst(Icon.of(sign));
        box.getStyleClass().add(styleClass);
    }
}
