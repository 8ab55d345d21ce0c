package org.plumbline.desktop.ui.analysis;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.core.error.UserMessage;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.ui.text.Times;

/** How far the analysis is, and what to do when it was stopped or failed; empty once it is done. */
public final class AnalysisView extends StackPane {
    private final Texts texts;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label share = Parts.label("", "read-out");
    private final Label stage = Parts.paragraph("", "text-muted");
    private final Label problemTitle = Parts.paragraph("", "verdict-title");
    private final Label problemAdvice = Parts.paragraph("", "text-muted");

    private AnalysisView(Texts texts) {
        this.texts = texts;
    }

    public static AnalysisView of(AnalysisViewModel model, Parts parts) {
        AnalysisView view = new AnalysisView(parts.texts());
        view.getStyleClass().add("analysis");
        Node running = view.running(parts.button("analysis.cancel", model::cancel));
        Node stopped = view.stopped(parts.button("analysis.again", model::restart));
        view.getChildren().addAll(running, stopped);
        model.stateProperty().subscribe(state -> {
            view.show(state);
            Parts.present(running, state instanceof AnalysisState.Running);
            Parts.present(stopped, state instanceof AnalysisState.Cancelled || state instanceof AnalysisState.Failed);
            Parts.present(view, running.isManaged() || stopped.isManaged());
        });
        return view;
    }

    private Node running(Button cancel) {
        cancel.setId("cancel");
        bar.setId("progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("analysis.progress"));
        Label title = Parts.label(texts.get("analysis.title"), "verdict-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, share);
        head.getStyleClass().add("analysis-head");
        VBox box = new VBox(head, bar, stage, Parts.paragraph(texts.get("analysis.meanwhile"), "text-muted"), cancel);
        box.getStyleClass().add("analysis-box");
        return box;
    }

    private Node stopped(Button again) {
        again.setId("again");
        again.getStyleClass().add("accent");
        VBox words = new VBox(problemTitle, problemAdvice);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icon.of(Icon.Sign.QUESTION), words);
        line.getStyleClass().addAll("verdict", "doubt");
        problemTitle.setId("problem");
        VBox box = new VBox(line, again);
        box.getStyleClass().add("analysis-box");
        return box;
    }

    private void show(AnalysisState state) {
        switch (state) {
            case AnalysisState.Running(String name, double done, Optional<Duration> left) -> progress(name, done, left);
            case AnalysisState.Failed(UserMessage message) -> problem(message.happened(), message.todo());
            case AnalysisState.Cancelled() ->
                problem(texts.get("analysis.stopped"), texts.get("analysis.stopped.todo"));
            case AnalysisState.Idle _, AnalysisState.Done _ -> problem("", "");
        }
    }

    private void progress(String name, double done, Optional<Duration> left) {
        bar.setProgress(name.isEmpty() ? ProgressBar.INDETERMINATE_PROGRESS : done);
        share.setText(name.isEmpty() ? "" : Math.round(Math.floor(done * 100)) + "\u00a0%");
        String doing = name.isEmpty() ? texts.get("analysis.preparing") : name;
        stage.setText(left.map(span -> texts.get("analysis.left", doing, Times.left(span, texts)))
                .orElse(doing));
    }

    private void problem(String title, String advice) {
        problemTitle.setText(title);
        problemAdvice.setText(advice);
    }
}
