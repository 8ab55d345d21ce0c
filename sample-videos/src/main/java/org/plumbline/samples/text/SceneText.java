package org.plumbline.samples.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.samples.scene.Scene;

/**
 * Scenes as text. One {@code key = value} a line; {@code #} begins a comment; keys are the names of the records' components,
 * such as {@code technique.hips-first}; what no line names is as in {@link Scene#usual()}. Elements of lists are numbered
 * from 1 ({@code recording.cuts.1.from}), and the elements named are all there are; {@code none} is an empty list.
 */
public final class SceneText {
    private SceneText() {}

    /**
     * Reads a scene.
     *
     * @throws SceneTextException with everything that is wrong, by line
     */
    public static Scene parse(String text) throws SceneTextException {
        List<Complaint> complaints = new ArrayList<>();
        Node root = Lines.read(text, complaints);
        Object scene = new Binder(
                        complaints, keys().stream().map(SceneKey::name).toList())
                .bind(Kind.of(Scene.class), Scene.usual(), root);
        if (scene == null || !complaints.isEmpty()) {
            complaints.sort(Comparator.comparingInt(Complaint::line));
            throw new SceneTextException(complaints);
        }
        return (Scene) scene;
    }

    /** Writes what isn't as usual; {@link #parse} of it gives the scene again. */
    public static String write(Scene scene) {
        return text(Listing.differences(scene, Scene.usual()));
    }

    /** Writes every key, also where it is as usual: the same scene in every version that knows these keys. */
    public static String writeAll(Scene scene) {
        return text(Listing.of(scene));
    }

    /** Every key by its name, with the value as the text writes it, in the order of the records. */
    public static Map<String, String> values(Scene scene) {
        return Collections.unmodifiableMap(Listing.of(scene));
    }

    /** Every key that a text may name. */
    public static List<SceneKey> keys() {
        return Keys.of(Scene.usual());
    }

    private static String text(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + " = " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
