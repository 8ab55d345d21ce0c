package org.plumbline.desktop.ui.faults;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plumbline.core.fault.Severity;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** One place where a fault shows; pressing it goes to its frame. */
final class EvidenceRow extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Evidence evidence;

    private EvidenceRow(Evidence evidence) {
        this.evidence = evidence;
    }

    static EvidenceRow of(Evidence evidence, FindingsViewModel findings, Texts texts) {
        EvidenceRow row = new EvidenceRow(evidence);
        row.getStyleClass().setAll("evidence");
        row.setAccessibleText(evidence.spoken());
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> findings.choose(evidence));
        row.setGraphic(columns(evidence, texts));
        findings.chosenProperty()
                .subscribe(chosen -> row.pseudoClassStateChanged(
                        CHOSEN, chosen.isPresent() && chosen.get().equals(evidence)));
        return row;
    }

    Evidence evidence() {
        return evidence;
    }

    static Icon.Sign sign(Severity severity) {
        return switch (severity) {
            case NOTE -> Icon.Sign.NOTE;
            case WARNING -> Icon.Sign.WARNING;
            case SERIOUS -> Icon.Sign.SERIOUS;
        };
    }

    private static HBox columns(Evidence evidence, Texts texts) {
        Icon sign = Icon.of(sign(evidence.severity()));
        sign.getStyleClass().add("small");
        Label scope = Parts.label(evidence.scope(), "evidence-scope");
        Label value = Parts.label(evidence.value(), "evidence-value");
        Label limit = Parts.label(texts.get("evidence.limit", evidence.limit()), "text-muted", "evidence-limit");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label time = Parts.label(evidence.time(), "evidence-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        scope.setMinWidth(Region.USE_PREF_SIZE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox columns = new HBox(sign, scope, value, limit, space, time);
        columns.getStyleClass().add("evidence-columns");
        columns.setMouseTransparent(true);
        return columns;
    }
}
