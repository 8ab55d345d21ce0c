package org.plumbline.desktop.ui.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** The result: verdict, faults with their evidence, what was good, how to film better, what could not be judged. */
public final class FindingsView extends ScrollPane {
    private final FindingsViewModel model;
    private final Texts texts;
    private final VBox column = new VBox();
    private final List<EvidenceRow> rows = new ArrayList<>();

    private FindingsView(FindingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public static FindingsView of(FindingsViewModel model, Texts texts) {
        FindingsView view = new FindingsView(model, texts);
        view.getStyleClass().add("findings");
        view.column.getStyleClass().add("findings-column");
        view.setContent(view.column);
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollBarPolicy.NEVER);
        view.setFocusTraversable(false);
        view.addEventFilter(KeyEvent.KEY_PRESSED, view::move);
        model.findingsProperty().subscribe(view::show);
        model.chosenProperty().subscribe(chosen -> chosen.ifPresent(view::reveal));
        return view;
    }

    private void show(Optional<Findings> found) {
        rows.clear();
        column.getChildren().clear();
        found.ifPresent(this::fill);
        setVvalue(0);
    }

    private void fill(Findings findings) {
        Sections sections = new Sections(texts);
        column.getChildren().add(sections.outcome(findings.outcome()));
        if (findings.poorView()) {
            column.getChildren().add(sections.filming(findings.filming(), true));
        }
        cards(findings.firstTitle(), findings.first(), sections);
        cards(texts.get(findings.first().isEmpty() ? "findings.seen" : "findings.also"), findings.also(), sections);
        cards(texts.get("findings.rejected"), findings.rejected(), sections);
        if (!findings.good().isEmpty()) {
            column.getChildren()
                    .addAll(
                            sections.heading(texts.get("findings.good")),
                            sections.sentences(findings.good(), Icon.Sign.CHECK, "good"));
        }
        if (!findings.poorView() && !findings.filming().isEmpty()) {
            column.getChildren().add(sections.filming(findings.filming(), false));
        }
        if (!findings.notAssessed().isEmpty()) {
            column.getChildren().add(sections.unjudged(findings.notAssessed()));
        }
        column.getChildren().add(Parts.paragraph(texts.get("findings.limits"), "text-muted", "text-small"));
    }

    private void cards(String heading, List<FaultGroup> groups, Sections sections) {
        if (groups.isEmpty()) {
            return;
        }
        column.getChildren().add(sections.heading(heading));
        for (FaultGroup group : groups) {
            FaultCard card = FaultCard.of(group, model, texts);
            rows.addAll(card.rows());
            column.getChildren().add(card);
        }
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && !rows.isEmpty()) {
            model.chooseNext(by);
            event.consume();
        }
    }

    /** Brings the chosen row into sight and gives it the focus. */
    private void reveal(Evidence chosen) {
        rows.stream().filter(row -> row.evidence().equals(chosen)).findFirst().ifPresent(row -> {
            row.requestFocus();
            scrollTo(row);
        });
    }

    private void scrollTo(Node node) {
        Bounds place = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = getViewportBounds().getHeight();
        double hidden = column.getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double margin = 60;
        if (place.getMinY() < top + margin) {
            setVvalue(Math.max(0, (place.getMinY() - margin) / hidden));
        } else if (place.getMaxY() > top + seen - margin) {
            setVvalue(Math.min(1, (place.getMaxY() + margin - seen) / hidden));
        }
    }
}
