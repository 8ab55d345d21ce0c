package org.plumbline.core.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.capture.FloorLine;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.port.LifterChoice;

/**
 * Everything a viewer put right in a clip. Immutable; a later correction of the same thing takes the place of the earlier.
 *
 * @param all in the order in which they were made
 */
public record Corrections(List<Correction> all) {
    private static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        all = List.copyOf(all);
    }

    public static Corrections none() {
        return NONE;
    }

    /** These and one more. */
    public Corrections with(Correction correction) {
        List<Correction> more = new ArrayList<>(all);
        more.removeIf(correction::replaces);
        boolean takesBack = correction instanceof Correction.FaultReviewed said && said.opinion() == Opinion.OPEN;
        if (!takesBack) {
            more.add(correction);
        }
        return new Corrections(more);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether they change what was seen or how it is cut, and not only what a viewer thinks of it. */
    public boolean changeTheTrack() {
        return all.stream().anyMatch(one -> !(one instanceof Correction.FaultReviewed));
    }

    /** All corrections of one kind. */
    public <T extends Correction> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Who is said to be the lifter. */
    public LifterChoice lifter() {
        return of(Correction.LifterPicked.class).stream()
                .map(said -> (LifterChoice) new LifterChoice.At(said.at(), said.time()))
                .findFirst()
                .orElseGet(LifterChoice.Automatic::new);
    }

    /** Where the floor is said to be. */
    public Optional<FloorLine> floor() {
        return of(Correction.FloorSet.class).stream()
                .map(said -> new FloorLine(said.frame(), said.y()))
                .findFirst();
    }

    /** What is said of each fault that was reviewed. */
    public Map<FaultCode, Correction.FaultReviewed> reviews() {
        Map<FaultCode, Correction.FaultReviewed> reviews = new EnumMap<>(FaultCode.class);
        of(Correction.FaultReviewed.class).forEach(review -> reviews.put(review.fault(), review));
        return reviews;
    }

    /** Faults that the viewer says are none. */
    public Set<FaultCode> rejected() {
        return of(Correction.FaultReviewed.class).stream()
                .filter(review -> review.opinion() == Opinion.REJECTED)
                .map(Correction.FaultReviewed::fault)
                .collect(Collectors.toUnmodifiableSet());
    }
}
