package org.plumbline.desktop.ui.overlay;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.plumbline.core.overlay.OverlayLayer;
import org.plumbline.core.overlay.PathColour;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** Switches the layers over the picture. */
public final class LayersMenu extends MenuButton {

    private LayersMenu() {}

    public static LayersMenu of(LayersViewModel model, Parts parts) {
        LayersMenu menu = new LayersMenu();
        Texts texts = parts.texts();
        menu.setId("layers");
        menu.setText(texts.get("player.overlay.short"));
        menu.setGraphic(Icon.of(Icon.Sign.OVERLAY));
        menu.setAccessibleText(texts.get("player.overlay"));
        menu.setTooltip(new Tooltip(texts.get("player.overlay.hint")));
        menu.setMinWidth(USE_PREF_SIZE);
        CheckMenuItem all = new CheckMenuItem(texts.get("layers.all"));
        all.selectedProperty().bindBidirectional(model.onProperty());
        menu.getItems().addAll(all, new SeparatorMenuItem());
        for (OverlayLayer layer : OverlayLayer.values()) {
            CheckMenuItem item = new CheckMenuItem(
                    texts.get("layer." + LayersViewModel.name(layer).replace('_', '.')));
            item.setId("layer-" + layer.name());
            item.setOnAction(event -> model.show(layer, item.isSelected()));
            item.disableProperty().bind(model.onProperty().not());
            model.layersProperty()
                    .subscribe(layers -> item.setSelected(layers.shown().contains(layer)));
            menu.getItems().add(item);
        }
        Label heading = Parts.label(texts.get("layers.path"), "text-muted", "text-small");
        CustomMenuItem title = new CustomMenuItem(heading, false);
        title.setDisable(true);
        menu.getItems().addAll(new SeparatorMenuItem(), title);
        ToggleGroup group = new ToggleGroup();
        for (PathColour colour : PathColour.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("path." + LayersViewModel.name(colour)));
            item.setId("path-" + colour.name());
            item.setToggleGroup(group);
            item.setOnAction(event -> model.colour(colour));
            model.layersProperty().subscribe(layers -> item.setSelected(layers.path() == colour));
            menu.getItems().add(item);
        }
        return menu;
    }
}
