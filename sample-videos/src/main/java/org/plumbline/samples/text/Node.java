package org.plumbline.samples.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A key of the text, what stands behind it, and the keys below it. */
final class Node {
    private final String path;
    private final Map<String, Node> children = new LinkedHashMap<>();
    private int line;
    private @Nullable String value;

    Node(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Where it is named first, itself or a key below it. */
    int line() {
        return line != 0
                ? line
                : children.values().stream().mapToInt(Node::line).min().orElse(0);
    }

    @Nullable
    String value() {
        return value;
    }

    void set(int newLine, String newValue) {
        line = newLine;
        value = newValue;
    }

    Map<String, Node> children() {
        return children;
    }

    /** The keys that have values: itself and those below it. */
    List<Node> leaves() {
        List<Node> leaves = new ArrayList<>();
        if (value != null) {
            leaves.add(this);
        }
        children.values().forEach(child -> leaves.addAll(child.leaves()));
        return leaves;
    }

    Node child(String key) {
        return children.computeIfAbsent(key, name -> new Node(Names.join(path, name)));
    }
}
