package org.plumbline.desktop.store;

import java.util.Properties;
import org.plumbline.core.quantity.Length;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Goal;
import org.plumbline.core.settings.Stature;
import org.plumbline.core.settings.Style;

/** Settings of an analysis as properties. */
final class SettingsText {

    private SettingsText() {}

    static void write(AnalysisSettings settings, Properties facts) {
        facts.setProperty("style", settings.style().name());
        facts.setProperty("goal", settings.goal().name());
        facts.setProperty("plate", Double.toString(settings.plateDiameter().metres()));
        facts.setProperty("slow", Double.toString(settings.slowMotionFactor()));
        switch (settings.stature()) {
            case Stature.Known(Length height) -> facts.setProperty("height", Double.toString(height.metres()));
            case Stature.Unknown() -> facts.remove("height");
        }
    }

    /** Reads what {@link #write} wrote; {@link IllegalArgumentException} if it is something else. */
    static AnalysisSettings read(Properties facts) {
        String height = facts.getProperty("height", "");
        return new AnalysisSettings(
                Style.valueOf(facts.getProperty("style", "")),
                Goal.valueOf(facts.getProperty("goal", "")),
                Length.ofMetres(number(facts, "plate")),
                height.isEmpty() ? new Stature.Unknown() : new Stature.Known(Length.ofMetres(number(facts, "height"))),
                number(facts, "slow"));
    }

    private static double number(Properties facts, String name) {
        return Double.parseDouble(facts.getProperty(name, ""));
    }
}
