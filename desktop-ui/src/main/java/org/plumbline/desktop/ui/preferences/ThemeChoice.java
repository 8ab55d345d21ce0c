package org.plumbline.desktop.ui.preferences;

/** Light or dark. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
