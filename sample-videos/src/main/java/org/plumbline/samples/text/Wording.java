package org.plumbline.samples.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.samples.scene.OutOfBoundsException;

/** A record's refusal in the words of the text. */
final class Wording {
    private Wording() {}

    /** The message with the components' names as keys below a path. */
    static String of(IllegalArgumentException refusal, Shape shape, String path) {
        String message = String.valueOf(refusal.getMessage());
        if (refusal instanceof OutOfBoundsException bounds) {
            message = message.substring(0, message.indexOf(" must lie"))
                    + " must lie between " + Scalar.format(bounds.least()) + " and " + Scalar.format(bounds.most())
                    + message.substring(message.indexOf(" but is"));
        }
        for (var component : shape.components()) {
            String name = Names.join(path, Names.key(component.getName()));
            message = Pattern.compile("\\b" + component.getName() + "\\b(?!\\.)")
                    .matcher(message)
                    .replaceFirst(Matcher.quoteReplacement(name));
        }
        return message;
    }
}
