package org.plumbline.desktop.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Light or dark: the system's choice until the user makes one. One scene at a time, nothing global. */
final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Scene scene;
    private Subscription following = Subscription.EMPTY;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    private Theme(Scene scene) {
        this.scene = scene;
    }

    /** Dresses a scene and keeps it like the system. */
    static Theme of(Scene scene) {
        Theme theme = new Theme(scene);
        scene.getStylesheets()
                .add(Theme.class
                        .getResource("/org/plumbline/desktop/ui/plumbline.css")
                        .toExternalForm());
        theme.following = Platform.getPreferences().colorSchemeProperty().subscribe(theme::wear);
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
        close();
        wear(isDark() ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    /** Follows the system no longer. */
    void close() {
        following.unsubscribe();
    }

    private void wear(ColorScheme wanted) {
        dark.set(wanted == ColorScheme.DARK);
        scene.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().pseudoClassStateChanged(DARK, isDark());
    }
}
