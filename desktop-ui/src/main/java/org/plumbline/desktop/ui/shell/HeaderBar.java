package org.plumbline.desktop.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;

/** The window's top line: name of the program and of the clip, open, light or dark. */
final class HeaderBar extends HBox {

    private HeaderBar() {}

    static HeaderBar of(ShellViewModel shell, Parts parts, ShellActions actions) {
        HeaderBar bar = new HeaderBar();
        bar.getStyleClass().add("header");
        Label name = Parts.label(parts.texts().get("app.name"), "app-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label clip = Parts.label("", "clip-name");
        clip.setId("clip");
        clip.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label facts = Parts.label("", "text-muted");
        Label opening = Parts.label("", "text-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button openButton = parts.button("header.open", actions::open);
        openButton.setId("header-open");
        openButton.setGraphic(Icon.of(Icon.Sign.OPEN));
        openButton.setMinWidth(USE_PREF_SIZE);
        Button theme = parts.iconButton("header.theme", Icon.Sign.DARK, actions::toggleTheme);
        theme.setId("theme");
        Button keys = parts.iconButton(
                "header.keys",
                Icon.Sign.KEYS,
                () -> shell.keys().shownProperty().set(true));
        keys.setId("header-keys");
        bar.getChildren()
                .addAll(
                        Icon.of(Icon.Sign.PLUMB),
                        name,
                        clip,
                        facts,
                        opening,
                        space,
                        openButton,
                        keys,
                        theme,
                        MainMenu.of(shell, actions, parts));
        shell.clipProperty().subscribe(shown -> {
            Parts.present(openButton, shown.isPresent());
            shown.ifPresent(now -> {
                clip.setText(ShellViewModel.nameOf(now.path()));
                facts.setText(parts.texts()
                        .get(
                                "header.facts",
                                Integer.toString(now.first().width()),
                                Integer.toString(now.first().height())));
            });
        });
        shell.loadingProperty()
                .subscribe(loading -> opening.setText(
                        loading.isPresent() && shell.clipProperty().get().isPresent()
                                ? parts.texts().get("open.opening", ShellViewModel.nameOf(loading.get()))
                                : ""));
        return bar;
    }
}
