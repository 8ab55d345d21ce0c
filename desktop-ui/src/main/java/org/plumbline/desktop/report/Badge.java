package org.plumbline.desktop.report;

import org.plumbline.core.fault.Severity;

/** How bad, by form, word and colour. */
final class Badge {

    private Badge() {}

    static String of(Severity severity) {
        String sign =
                switch (severity) {
                    case NOTE -> "<circle cx=\"10\" cy=\"10\" r=\"8.5\"/><path class=\"ink\" d=\"M10 9v6M10 5.4v.2\"/>";
                    case WARNING -> "<path d=\"M10 1.5 19 18H1z\"/><path class=\"ink\" d=\"M10 7.5v5M10 15.4v.2\"/>";
                    case SERIOUS ->
                        "<path d=\"M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z\"/>"
                                + "<path class=\"ink\" d=\"M10 5v6M10 14.6v.2\"/>";
                };
        String word =
                switch (severity) {
                    case NOTE -> "Note";
                    case WARNING -> "Warning";
                    case SERIOUS -> "Serious";
                };
        return "<span class=\"badge %s\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">%s</svg>%s</span>"
                .formatted(word.toLowerCase(java.util.Locale.ROOT), sign, word);
    }
}
