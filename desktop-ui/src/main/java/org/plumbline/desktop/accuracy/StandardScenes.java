package org.plumbline.desktop.accuracy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.samples.clip.SampleClips;
import org.plumbline.samples.draw.Limits;
import org.plumbline.samples.draw.RandomScenes;

/** The scenes that every version of the program is scored on, and scenes that nobody has seen before. */
public final class StandardScenes {
    private static final Set<String> QUICK = Set.of("good-set", "hips-first", "oblique-20", "quarter-45");

    private StandardScenes() {}

    /** Every clip kept with the studio. */
    public static List<NamedScene> all() {
        return SampleClips.all().stream()
                .map(clip -> new NamedScene(clip.name(), clip.scene()))
                .toList();
    }

    /** A few of them: good lifts and a fault, and all views. */
    public static List<NamedScene> quick() {
        return all().stream().filter(scene -> QUICK.contains(scene.name())).toList();
    }

    /** So many drawn ones; each belongs to its own seed, counted on from the first. */
    public static List<NamedScene> drawn(int count, long seed, Limits limits) {
        return IntStream.range(0, count)
                .mapToObj(i -> new NamedScene("random-" + (seed + i), RandomScenes.draw(seed + i, limits)))
                .toList();
    }
}
