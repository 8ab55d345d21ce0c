package org.plumbline.desktop.ui.faults;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** One fault: what it is, what to try, and where it shows. */
final class FaultCard extends VBox {
    private final List<EvidenceRow> rows;

    private FaultCard(List<EvidenceRow> rows) {
        this.rows = rows;
    }

    static FaultCard of(FaultGroup group, FindingsViewModel findings, Texts texts) {
        List<EvidenceRow> rows = group.evidence().stream()
                .map(evidence -> EvidenceRow.of(evidence, findings, texts))
                .toList();
        FaultCard card = new FaultCard(rows);
        card.getStyleClass().addAll("card", "fault", group.severity().name().toLowerCase(Locale.ROOT));
        Label name = Parts.paragraph(group.name(), "fault-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label word = Parts.label(group.severityWord(), "severity-word");
        word.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(Icon.of(EvidenceRow.sign(group.severity())), name, word);
        head.getStyleClass().add("fault-head");
        Label cue = Parts.paragraph(group.cue(), "cue");
        HBox.setHgrow(cue, Priority.ALWAYS);
        HBox advice = new HBox(Icon.of(Icon.Sign.CUE), cue);
        advice.getStyleClass().add("advice");
        VBox list = new VBox();
        list.getStyleClass().add("evidence-list");
        list.getChildren().addAll(rows);
        Label source = Parts.paragraph(
                texts.get("fault.confidence", group.confidence(), group.code().name()), "text-muted", "text-small");
        source.setTooltip(new Tooltip(texts.get("fault.source", group.source())));
        card.getChildren()
                .addAll(
                        head,
                        Parts.paragraph(group.message()),
                        advice,
                        list,
                        ReviewRow.of(group, findings, texts),
                        source);
        return card;
    }

    List<EvidenceRow> rows() {
        return rows;
    }
}
