package org.plumbline.desktop.ui.analysis;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** Says that a result rests on a saved track, and what has changed since; lets the network look again. */
public final class OriginBar extends HBox {

    private OriginBar() {}

    public static OriginBar of(AnalysisViewModel model, Parts parts) {
        OriginBar bar = new OriginBar();
        bar.setId("origin");
        bar.getStyleClass().add("origin");
        Label words = Parts.paragraph("", "text-small");
        words.setId("origin-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button again = parts.button("origin.again", model::lookAgain);
        again.setId("look-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.getStyleClass().add("small");
        bar.getChildren().addAll(words, again);
        model.stateProperty().subscribe(state -> {
            Optional<Origin.Saved> saved = saved(state);
            Parts.present(bar, saved.isPresent());
            saved.ifPresent(origin -> words.setText(words(origin, parts.texts())));
        });
        return bar;
    }

    private static Optional<Origin.Saved> saved(AnalysisState state) {
        return Optional.of(state)
                .filter(AnalysisState.Done.class::isInstance)
                .map(done -> ((AnalysisState.Done) done).review().origin())
                .filter(Origin.Saved.class::isInstance)
                .map(Origin.Saved.class::cast);
    }

    private static String words(Origin.Saved origin, Texts texts) {
        StringBuilder words = new StringBuilder(texts.get("origin.saved"));
        if (!origin.sameProgram()) {
            words.append(' ').append(texts.get("origin.program"));
        }
        if (!origin.sameSettings()) {
            words.append(' ').append(texts.get("origin.settings"));
        }
        return words.toString();
    }
}
