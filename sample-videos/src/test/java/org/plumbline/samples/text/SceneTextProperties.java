package org.plumbline.samples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.plumbline.samples.scene.Scene;

class SceneTextProperties {
    /** Draws a value for about a third of all keys; the records' own bounds say which. */
    @Property(tries = 40)
    void writingAndReadingGivesTheSceneAgain(@ForAll long seed) throws SceneTextException {
        Scene drawn = drawn(new Random(seed));
        assertThat(SceneText.parse(SceneText.write(drawn))).isEqualTo(drawn);
        assertThat(SceneText.parse(SceneText.writeAll(drawn))).isEqualTo(drawn);
    }

    private static Scene drawn(Random random) {
        List<SceneKey> keys = SceneText.keys();
        String text = keys.stream()
                .filter(key -> !key.usual().isEmpty() && random.nextInt(3) == 0)
                .map(key -> key.name() + " = " + value(key, random))
                .collect(Collectors.joining("\n"));
        try {
            return SceneText.parse(text);
        } catch (SceneTextException e) {
            // Some drawn values exclude one another; such a draw is made again.
            return drawn(random);
        }
    }

    private static String value(SceneKey key, Random random) {
        String[] words = key.allowed().split(" ", -1);
        if (key.allowed().startsWith("a whole number from ")) {
            long least = Long.parseLong(words[4]);
            return Long.toString(least + random.nextLong(Long.parseLong(words[6]) - least + 1));
        }
        if (key.allowed().startsWith("a number from ")) {
            double least = Double.parseDouble(words[3]);
            return Double.toString(least + random.nextDouble() * (Double.parseDouble(words[5]) - least));
        }
        if (key.allowed().startsWith("one of ")) {
            String[] names = key.allowed().substring("one of ".length()).split(", ", -1);
            return names[random.nextInt(names.length)];
        }
        if (key.allowed().equals("yes or no")) {
            return random.nextBoolean() ? "yes" : "no";
        }
        if (key.allowed().startsWith("a colour")) {
            return random.nextInt(256) + " " + random.nextInt(256) + " " + random.nextInt(256);
        }
        return key.allowed().equals("a whole number") ? Long.toString(random.nextLong()) : key.usual();
    }
}
