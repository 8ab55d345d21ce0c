package org.plumbline.desktop.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.core.quantity.Length;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Goal;
import org.plumbline.core.settings.Stature;
import org.plumbline.core.settings.Style;
import org.plumbline.desktop.store.UserSettings;

/**
 * The settings of the analysis. What belongs to the lifter and the gym (plate, goal, height) is kept for the next clip; what
 * belongs to a clip (style, slow motion) begins anew with each.
 */
public final class SettingsViewModel {
    private static final String PLATE = "analysis.plate.cm";
    private static final String GOAL = "analysis.goal";
    private static final String STATURE = "analysis.height.cm";

    private final UserSettings kept;
    private final Consumer<AnalysisSettings> changed;
    private final ReadOnlyObjectWrapper<AnalysisSettings> settings = new ReadOnlyObjectWrapper<>();

    /**
     * Takes up what the user has chosen before.
     *
     * @param changed hears of every change the user makes
     */
    public SettingsViewModel(UserSettings kept, Consumer<AnalysisSettings> changed) {
        this.kept = kept;
        this.changed = changed;
        settings.set(forNewClip());
    }

    public ReadOnlyObjectProperty<AnalysisSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Begins anew for another clip. */
    public void newClip() {
        settings.set(forNewClip());
    }

    /** Shows the settings a saved analysis was made with; nobody is told. */
    public void adopt(AnalysisSettings saved) {
        settings.set(saved);
    }

    public void plate(double centimetres) {
        AnalysisSettings now = settings.get();
        put(new AnalysisSettings(
                now.style(), now.goal(), Length.ofCentimetres(centimetres), now.stature(), now.slowMotionFactor()));
    }

    public void style(Style style) {
        AnalysisSettings now = settings.get();
        put(new AnalysisSettings(style, now.goal(), now.plateDiameter(), now.stature(), now.slowMotionFactor()));
    }

    public void goal(Goal goal) {
        AnalysisSettings now = settings.get();
        put(new AnalysisSettings(now.style(), goal, now.plateDiameter(), now.stature(), now.slowMotionFactor()));
    }

    /** The lifter's height; empty if it is not known. */
    public void stature(Optional<Double> centimetres) {
        AnalysisSettings now = settings.get();
        Stature stature = centimetres
                .map(cm -> (Stature) new Stature.Known(Length.ofCentimetres(cm)))
                .orElseGet(Stature.Unknown::new);
        put(new AnalysisSettings(now.style(), now.goal(), now.plateDiameter(), stature, now.slowMotionFactor()));
    }

    public void slowMotion(double factor) {
        AnalysisSettings now = settings.get();
        put(new AnalysisSettings(now.style(), now.goal(), now.plateDiameter(), now.stature(), factor));
    }

    private void put(AnalysisSettings wanted) {
        if (wanted.equals(settings.get())) {
            return;
        }
        settings.set(wanted);
        kept.put(PLATE, Optional.of(Double.toString(wanted.plateDiameter().centimetres())));
        kept.put(GOAL, Optional.of(wanted.goal().name()));
        kept.put(STATURE, centimetres(wanted.stature()).map(cm -> Double.toString(cm)));
        changed.accept(wanted);
    }

    private AnalysisSettings forNewClip() {
        AnalysisSettings usual = AnalysisSettings.defaults();
        Goal goal = kept.get(GOAL)
                .filter(name -> name.equals(Goal.STRENGTH.name()))
                .map(name -> Goal.STRENGTH)
                .orElse(usual.goal());
        Length plate = number(PLATE).map(Length::ofCentimetres).orElse(usual.plateDiameter());
        Stature stature = number(STATURE)
                .map(cm -> (Stature) new Stature.Known(Length.ofCentimetres(cm)))
                .orElse(usual.stature());
        return new AnalysisSettings(usual.style(), goal, plate, stature, usual.slowMotionFactor());
    }

    /** Height in centimetres, if known. */
    public static Optional<Double> centimetres(Stature stature) {
        return switch (stature) {
            case Stature.Known(Length height) -> Optional.of(height.centimetres());
            case Stature.Unknown() -> Optional.empty();
        };
    }

    private Optional<Double> number(String name) {
        return kept.get(name).flatMap(words -> {
            try {
                return Optional.of(Double.parseDouble(words)).filter(number -> number > 0 && number < 1000);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }
}
