package org.plumbline.desktop.ui.results;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** Says in the window how far saving the report is and where it lies. */
public final class HandBackBar extends HBox {

    private HandBackBar() {}

    public static HandBackBar of(HandBackViewModel model, Parts parts) {
        Texts texts = parts.texts();
        HandBackBar bar = new HandBackBar();
        bar.setId("hand-back");
        bar.getStyleClass().add("hand-back");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        Icon sign = Icon.of(Icon.Sign.CHECK);
        Label words = Parts.paragraph("");
        words.setId("hand-back-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        ProgressBar progress = new ProgressBar(0);
        progress.setAccessibleText(texts.get("handback.progress"));
        Button cancel = parts.button("analysis.cancel", model::cancel);
        Button close = parts.iconButton("notice.close", Icon.Sign.CLOSE, model::dismiss);
        bar.getChildren().addAll(sign, words, progress, cancel, close);
        model.stateProperty().subscribe(state -> {
            boolean running = state instanceof HandBackState.Running;
            Parts.present(bar, !(state instanceof HandBackState.Idle));
            Parts.present(progress, running);
            Parts.present(cancel, running);
            Parts.present(close, !running);
            Parts.present(sign, !running);
            switch (state) {
                case HandBackState.Idle() -> words.setText("");
                case HandBackState.Running(double done) -> {
                    words.setText(texts.get("handback.running"));
                    progress.setProgress(done);
                }
                case HandBackState.Saved(var folder) -> {
                    sign.show(Icon.Sign.CHECK);
                    words.setText(texts.get("handback.saved", folder));
                }
                case HandBackState.Failed(var message) -> {
                    sign.show(Icon.Sign.SERIOUS);
                    words.setText(message.happened() + " " + message.todo());
                }
            }
            bar.setAccessibleText(words.getText());
        });
        return bar;
    }
}
