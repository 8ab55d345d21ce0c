package org.plumbline.samples.text;

import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart into its keys. */
final class Lines {
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");
    private static final Pattern DOT = Pattern.compile("\\.");

    private Lines() {}

    /** All keys below one without a name; what can't be understood is complained of. */
    static Node read(String text, List<Complaint> complaints) {
        Node root = new Node("");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = Quoted.withoutComment(lines.get(i)).strip();
            // Editors of another system may put this before the first line.
            line = line.startsWith("\uFEFF") ? line.substring(1).strip() : line;
            if (!line.isEmpty()) {
                read(i + 1, line, root, complaints);
            }
        }
        return root;
    }

    private static void read(int number, String line, Node root, List<Complaint> complaints) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (equals < 0) {
            complaints.add(new Complaint(number, "\"" + line + "\" is not of the form \"key = value\""));
        } else if (!KEY.matcher(key).matches()) {
            complaints.add(new Complaint(
                    number, "\"" + key + "\" is no key: keys are small letters, digits, \"-\" and \".\""));
        } else if (value.isEmpty()) {
            complaints.add(new Complaint(number, key + " has no value"));
        } else {
            set(number, key, value, root, complaints);
        }
    }

    private static void set(int number, String key, String value, Node root, List<Complaint> complaints) {
        Node node = root;
        for (String part : DOT.splitAsStream(key).toList()) {
            node = node.child(part);
        }
        if (node.value() != null) {
            complaints.add(new Complaint(number, key + " stands in line " + node.line() + " already"));
        } else {
            node.set(number, value);
        }
    }
}
