package org.plumbline.desktop.ui.table;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.verdict.Words;

/** A measure with its error and a sign of its quality, or a dash whose hint says why it is missing. */
final class MeasureCell extends TableCell<AnalyzedRep, Measurement> {
    private final Texts texts;

    MeasureCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Measurement item, boolean empty) {
        super.updateItem(item, empty);
        switch (empty ? null : item) {
            case null -> show("", "");
            case Measured measured -> show(texts.lengths().words(measured) + sign(measured), quality(measured));
            case Unavailable(String reason) -> show("–", texts.lengths().words(Words.capital(reason)));
        }
    }

    private void show(String words, String hint) {
        setText(words);
        setTooltip(hint.isEmpty() ? null : new Tooltip(hint));
    }

    private static String sign(Measured measured) {
        return switch (measured.quality()) {
            case HIGH -> "";
            case MEDIUM -> " ◐";
            case LOW -> " ○";
        };
    }

    private String quality(Measured measured) {
        return switch (measured.quality()) {
            case HIGH -> "";
            case MEDIUM -> texts.get("table.medium");
            case LOW -> texts.get("table.low");
        };
    }
}
