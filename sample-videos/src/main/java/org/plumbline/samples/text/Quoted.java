package org.plumbline.samples.text;

/** Words in one line: between quotation marks, or bare. */
final class Quoted {
    private Quoted() {}

    static String write(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    /** @throws IllegalArgumentException when a quotation mark has no other */
    static String read(String text) {
        if (!text.startsWith("\"")) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        int i = 1;
        while (i < text.length() && text.charAt(i) != '"') {
            char next = text.charAt(i);
            if (next == '\\' && i + 1 < text.length()) {
                i++;
                next = switch (text.charAt(i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> text.charAt(i);
                };
            }
            words.append(next);
            i++;
        }
        if (i != text.length() - 1) {
            throw new IllegalArgumentException("must begin and end with a quotation mark");
        }
        return words.toString();
    }

    /** A line without its comment: what follows a # that begins a word outside of quotation marks. */
    static String withoutComment(String line) {
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '\\' && inside) {
                i++;
            } else if (at == '"') {
                inside = !inside;
            } else if (at == '#' && !inside && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
