package org.plumbline.desktop.accuracy.score;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Displacements of one joint's landmark. Their constant part is what the network calls the joint, as far as it is not
 * the studio's joint centre; what scatters about it is error.
 */
public record Displacements(List<Displacement> all) {
    public Displacements {
        all = List.copyOf(all);
    }

    static Displacements none() {
        return new Displacements(List.of());
    }

    static Displacements joined(Collection<Displacements> parts) {
        return new Displacements(
                parts.stream().flatMap(part -> part.all.stream()).toList());
    }

    /** Distances from the true joint. */
    public Errors distances() {
        return new Errors(all.stream().map(Displacement::length).toList());
    }

    /** The middle of all; of none it is no displacement. */
    public Displacement constant() {
        return new Displacement(middle(Displacement::along), middle(Displacement::ahead));
    }

    /** Distances from the constant part. */
    public Errors scatter() {
        Displacement middle = constant();
        return new Errors(all.stream().map(one -> one.distance(middle)).toList());
    }

    private double middle(ToDoubleFunction<Displacement> value) {
        double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
        return sorted.length == 0 ? 0 : Errors.quantile(Arrays.stream(sorted), 0.5);
    }
}
