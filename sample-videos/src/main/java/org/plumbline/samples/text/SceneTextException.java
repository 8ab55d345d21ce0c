package org.plumbline.samples.text;

import java.util.List;
import java.util.stream.Collectors;

/** A text describes no scene; says everything that is wrong with it. */
public final class SceneTextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    SceneTextException(List<Complaint> complaints) {
        super(complaints.stream().map(Complaint::toString).collect(Collectors.joining("; ")));
        this.complaints = List.copyOf(complaints);
    }

    /** By line; at least one. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
