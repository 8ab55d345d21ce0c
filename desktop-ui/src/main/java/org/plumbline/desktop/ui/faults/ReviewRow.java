package org.plumbline.desktop.ui.faults;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.core.correction.Opinion;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** What the viewer says of a fault: confirm it, reject it with a reason, or take that back. */
final class ReviewRow extends VBox {

    private ReviewRow() {}

    static ReviewRow of(FaultGroup group, FindingsViewModel findings, Texts texts) {
        ReviewRow row = new ReviewRow();
        row.getStyleClass().add("review");
        if (group.opinion() != Opinion.OPEN) {
            row.said(group, findings, texts);
        } else {
            row.ask(group, findings, texts);
        }
        return row;
    }

    private void said(FaultGroup group, FindingsViewModel findings, Texts texts) {
        String opinion = texts.get("review." + group.opinion().name().toLowerCase(Locale.ROOT));
        String words = group.reason().isEmpty() ? opinion : texts.get("review.because", opinion, group.reason());
        Label said = Parts.paragraph(words, "reviewed");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button back = button("review.back", "back-", group, texts);
        back.setOnAction(event -> findings.review(group.code(), Opinion.OPEN, ""));
        getChildren().add(new HBox(8, said, back));
    }

    private void ask(FaultGroup group, FindingsViewModel findings, Texts texts) {
        Button confirm = button("review.confirm", "confirm-", group, texts);
        confirm.setOnAction(event -> findings.review(group.code(), Opinion.CONFIRMED, ""));
        Button reject = button("review.reject", "reject-", group, texts);
        TextField reason = new TextField();
        reason.setId("reason-" + group.code().name());
        reason.setPromptText(texts.get("review.reason"));
        reason.setAccessibleText(texts.get("review.reason"));
        reason.setOnAction(event -> findings.review(group.code(), Opinion.REJECTED, reason.getText()));
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button done = button("review.done", "rejected-", group, texts);
        done.setOnAction(event -> findings.review(group.code(), Opinion.REJECTED, reason.getText()));
        HBox why = new HBox(8, reason, done);
        Parts.present(why, false);
        reject.setOnAction(event -> {
            Parts.present(why, true);
            reason.requestFocus();
        });
        getChildren().addAll(new HBox(8, confirm, reject), why);
    }

    private static Button button(String key, String id, FaultGroup group, Texts texts) {
        Button button = new Button(texts.get(key));
        button.setId(id + group.code().name());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + ": " + group.name());
        return button;
    }
}
