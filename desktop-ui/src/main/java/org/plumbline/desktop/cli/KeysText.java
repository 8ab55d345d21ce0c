package org.plumbline.desktop.cli;

import java.util.List;
import org.plumbline.samples.text.SceneKey;

/** Every key of a scene's text, so that the whole is itself the text of the usual scene. */
final class KeysText {
    private static final int COLUMN = 44;

    private KeysText() {}

    static String of(List<SceneKey> keys) {
        StringBuilder text = new StringBuilder();
        text.append("# Every key of a scene with its usual value, and what it may be.\n");
        for (SceneKey key : keys) {
            // Elements of an empty list have no usual value.
            String line = (key.usual().isEmpty() ? "# " : "") + key.name() + " = " + key.usual();
            text.append(line)
                    .append(" ".repeat(Math.max(1, COLUMN - line.length())))
                    .append("# ")
                    .append(key.allowed())
                    .append('\n');
        }
        return text.toString();
    }
}
