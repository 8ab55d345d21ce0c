package org.plumbline.desktop.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.keys.Action;
import org.plumbline.desktop.ui.keys.KeyWords;
import org.plumbline.desktop.ui.preferences.PreferencesViewModel;
import org.plumbline.desktop.ui.preferences.ThemeChoice;
import org.plumbline.desktop.ui.text.LengthUnit;
import org.plumbline.desktop.ui.text.Texts;

/** What belongs to the whole window: steps back and forth, saving, and how the user wants it. */
final class MainMenu {
    private final ShellViewModel shell;
    private final ShellActions actions;
    private final Texts texts;

    private MainMenu(ShellViewModel shell, ShellActions actions, Texts texts) {
        this.shell = shell;
        this.actions = actions;
        this.texts = texts;
    }

    static MenuButton of(ShellViewModel shell, ShellActions actions, Parts parts) {
        return new MainMenu(shell, actions, parts.texts()).build();
    }

    private MenuButton build() {
        MenuButton menu = new MenuButton(null, Icon.of(Icon.Sign.MENU));
        menu.setId("menu");
        menu.getStyleClass().addAll("flat", "button-icon");
        menu.setAccessibleText(texts.get("menu"));
        menu.setTooltip(new javafx.scene.control.Tooltip(texts.get("menu")));
        PreferencesViewModel preferences = shell.preferences();
        menu.getItems()
                .addAll(
                        item(Action.OPEN),
                        new SeparatorMenuItem(),
                        item(Action.UNDO),
                        item(Action.REDO),
                        new SeparatorMenuItem(),
                        item(Action.SAVE_REPORT),
                        item(Action.SAVE_ALL),
                        item(Action.SAVE_PICTURE),
                        item(Action.COPY_PICTURE),
                        new SeparatorMenuItem(),
                        choice(
                                "theme",
                                List.of(ThemeChoice.values()),
                                preferences.themeProperty(),
                                one -> texts.get("theme." + one.name().toLowerCase(Locale.ROOT))),
                        choice(
                                "size",
                                PreferencesViewModel.SIZES,
                                preferences.sizeProperty(),
                                percent -> percent + "\u00a0%"),
                        choice(
                                "lengths",
                                List.of(LengthUnit.values()),
                                preferences.lengthsProperty(),
                                one -> texts.get("lengths." + one.name().toLowerCase(Locale.ROOT))),
                        choice(
                                "language",
                                Texts.LANGUAGES.stream().map(Optional::of).toList(),
                                preferences.languageProperty(),
                                one -> one.map(language -> language.getDisplayLanguage(language))
                                        .orElse("")),
                        limits(),
                        new SeparatorMenuItem(),
                        item(Action.KEYS));
        shell.keys().mapProperty().subscribe(() -> name(menu));
        menu.setOnShowing(event -> name(menu));
        return menu;
    }

    private Menu limits() {
        Menu menu = new Menu(texts.get("limits"));
        menu.setId("menu-limits");
        MenuItem choose = new MenuItem(texts.get("limits.choose"));
        choose.setId("limits-choose");
        choose.setOnAction(event -> actions.chooseLimits());
        MenuItem usual = new MenuItem(texts.get("limits.usual"));
        usual.setId("limits-usual");
        usual.setOnAction(event -> shell.preferences().limitsProperty().set(Optional.empty()));
        shell.preferences().limitsProperty().subscribe(file -> {
            usual.setDisable(file.isEmpty());
            menu.setText(file.map(path -> texts.get("limits.own", ShellViewModel.nameOf(path)))
                    .orElseGet(() -> texts.get("limits")));
        });
        menu.getItems().addAll(choose, usual);
        return menu;
    }

    private <T> Menu choice(String name, List<T> values, ObjectProperty<T> chosen, Function<T, String> words) {
        Menu menu = new Menu(texts.get("menu." + name));
        menu.setId("menu-" + name);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(words.apply(value));
            item.setId("menu-" + name + "-" + idOf(value));
            item.setToggleGroup(group);
            item.setOnAction(event -> chosen.set(value));
            chosen.subscribe(now -> item.setSelected(now.equals(value)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String idOf(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("system")
                : value.toString().toLowerCase(Locale.ROOT);
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + action.name());
        item.setUserData(action);
        item.setOnAction(event -> actions.run(action));
        return item;
    }

    /** Words with the keys in force; what can't be done now is grey. */
    private void name(MenuButton menu) {
        KeyWords words = new KeyWords(texts);
        for (MenuItem item : menu.getItems()) {
            if (item.getUserData() instanceof Action action) {
                String keys = words.of(shell.keys().mapProperty().get().of(action));
                item.setText(texts.get(action == Action.KEYS ? "header.keys" : action.textKey())
                        + (keys.isEmpty() ? "" : "   " + keys));
                item.setDisable(!shell.can(action));
            }
        }
    }
}
