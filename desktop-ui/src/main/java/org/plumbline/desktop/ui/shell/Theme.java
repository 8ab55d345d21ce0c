package org.plumbline.desktop.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.plumbline.desktop.ui.preferences.PreferencesViewModel;
import org.plumbline.desktop.ui.preferences.ThemeChoice;

/** Light or dark, and how large words are: as the user chose, the system's look until then. One scene, nothing global. */
final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final double USUAL_PIXELS = 14;

    private final Scene scene;
    private final PreferencesViewModel preferences;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private Subscription following = Subscription.EMPTY;

    private Theme(Scene scene, PreferencesViewModel preferences) {
        this.scene = scene;
        this.preferences = preferences;
    }

    /** Dresses a scene, and whatever root it gets. */
    static Theme of(Scene scene, PreferencesViewModel preferences) {
        Theme theme = new Theme(scene, preferences);
        scene.getStylesheets()
                .add(Theme.class
                        .getResource("/org/plumbline/desktop/ui/plumbline.css")
                        .toExternalForm());
        theme.following = Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(theme::wear)
                .and(preferences.themeProperty().subscribe(theme::wear))
                .and(preferences.sizeProperty().subscribe(theme::wear))
                .and(scene.rootProperty().subscribe(theme::wear));
        theme.wear();
        return theme;
    }

    boolean isDark() {
        return dark.get();
    }

    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Changes to the other one and stays there. */
    void toggle() {
        preferences.themeProperty().set(isDark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    /** Follows nothing any longer. */
    void close() {
        following.unsubscribe();
    }

    private void wear() {
        boolean wanted =
                switch (preferences.themeProperty().get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Parent root = scene.getRoot();
        String sheet = wanted ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(scene.getUserAgentStylesheet())) {
            scene.setUserAgentStylesheet(sheet);
        }
        root.pseudoClassStateChanged(DARK, wanted);
        root.setStyle("-fx-font-size: "
                + Math.round(USUAL_PIXELS * preferences.sizeProperty().get() / 100) + "px");
        dark.set(wanted);
    }
}
