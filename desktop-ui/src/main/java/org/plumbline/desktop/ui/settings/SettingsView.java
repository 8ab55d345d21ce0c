package org.plumbline.desktop.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Goal;
import org.plumbline.core.settings.Style;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;

/** What influences the analysis, to be changed beside the result. */
public final class SettingsView extends TitledPane {
    private static final List<Double> PLATES = List.of(45.0, 44.0, 42.5, 40.0, 38.0, 35.0, 32.5, 28.0, 23.0);
    private static final List<Double> SLOWNESS = List.of(1.0, 2.0, 4.0, 8.0, 10.0, 16.0);
    private static final double LEAST_HEIGHT = 100;
    private static final double MOST_HEIGHT = 250;

    private final SettingsViewModel model;
    private final Texts texts;
    private final ComboBox<Double> plate;
    private final ComboBox<Style> style;
    private final ComboBox<Goal> goal;
    private final ComboBox<Double> slow;
    private final TextField height = new TextField();

    private SettingsView(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        plate = box("setting-plate", PLATES, this::centimetres);
        style = box("setting-style", List.of(Style.values()), value -> word("style.", value));
        goal = box("setting-goal", List.of(Goal.values()), value -> word("goal.", value));
        slow = box("setting-slow", SLOWNESS, this::times);
    }

    public static SettingsView of(SettingsViewModel model, Parts parts) {
        SettingsView view = new SettingsView(model, parts.texts());
        view.setId("settings");
        view.getStyleClass().add("settings");
        view.setAnimated(false);
        view.setExpanded(false);
        view.setContent(view.form());
        model.settingsProperty().subscribe(view::show);
        view.plate.setOnAction(event -> view.chosen(view.plate).ifPresent(model::plate));
        view.style.setOnAction(event -> view.chosen(view.style).ifPresent(model::style));
        view.goal.setOnAction(event -> view.chosen(view.goal).ifPresent(model::goal));
        view.slow.setOnAction(event -> view.chosen(view.slow).ifPresent(model::slowMotion));
        view.height.setOnAction(event -> view.takeHeight());
        view.height.focusedProperty().subscribe(focused -> {
            if (!focused) {
                view.takeHeight();
            }
        });
        return view;
    }

    private GridPane form() {
        height.setId("setting-height");
        height.setPrefColumnCount(6);
        height.setPromptText(texts.get("setting.height.prompt", texts.lengths().symbol(Unit.CENTIMETRE)));
        GridPane form = new GridPane();
        form.getStyleClass().add("settings-form");
        row(form, "setting.plate", plate);
        row(form, "setting.style", style);
        row(form, "setting.goal", goal);
        row(form, "setting.height", height);
        row(form, "setting.slow", slow);
        Label note = Parts.paragraph(texts.get("setting.note"), "text-muted", "text-small");
        form.add(note, 0, form.getRowCount(), 2, 1);
        return form;
    }

    private void row(GridPane form, String key, javafx.scene.control.Control field) {
        Label label = Parts.label(texts.get(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(texts.get(key));
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        int row = form.getRowCount();
        form.addRow(row, new Node[] {label, field});
    }

    private void show(AnalysisSettings now) {
        double cm = now.plateDiameter().centimetres();
        if (!plate.getItems().contains(cm)) {
            plate.getItems().add(cm);
        }
        if (!slow.getItems().contains(now.slowMotionFactor())) {
            slow.getItems().add(now.slowMotionFactor());
        }
        plate.setValue(cm);
        style.setValue(now.style());
        goal.setValue(now.goal());
        slow.setValue(now.slowMotionFactor());
        height.setText(SettingsViewModel.centimetres(now.stature())
                .map(tall -> plain(Math.round(10 * texts.lengths().of(tall, Unit.CENTIMETRE)) / 10.0))
                .orElse(""));
        setText(texts.get("setting.title", centimetres(cm), word("style.", now.style()), word("goal.", now.goal())));
    }

    /** Takes a height that can be one; anything else goes back to what it was. */
    private void takeHeight() {
        String words = height.getText() == null ? "" : height.getText().strip().replace(',', '.');
        try {
            Optional<Double> wanted = words.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(words));
            wanted = wanted.map(number -> number / texts.lengths().of(1, Unit.CENTIMETRE));
            if (wanted.isEmpty() || (wanted.get() >= LEAST_HEIGHT && wanted.get() <= MOST_HEIGHT)) {
                model.stature(wanted);
            }
        } catch (NumberFormatException e) {
            // Not a number: the text goes back below.
        }
        show(model.settingsProperty().get());
    }

    private <T> Optional<T> chosen(ComboBox<T> box) {
        return Optional.ofNullable(box.getValue());
    }

    private static <T> ComboBox<T> box(String id, List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("values are chosen, not typed");
            }
        });
        return box;
    }

    private String centimetres(double cm) {
        return texts.lengths().words(texts.get("setting.cm", plain(cm)));
    }

    private String times(double factor) {
        return factor == 1 ? texts.get("setting.slow.none") : texts.get("setting.slow.times", plain(factor));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private String word(String prefix, Enum<?> value) {
        return texts.get(prefix + value.name().toLowerCase(Locale.ROOT));
    }
}
