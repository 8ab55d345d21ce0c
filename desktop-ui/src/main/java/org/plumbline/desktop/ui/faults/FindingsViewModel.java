package org.plumbline.desktop.ui.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.fault.FaultCode;

/** What was found and which evidence is looked at. Choosing evidence goes to its frame. */
public final class FindingsViewModel {
    private final FindingsReader reader;
    private final Consumer<Duration> jump;
    private final Consumer<Correction> review;
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Evidence>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Makes an empty one.
     *
     * @param jump goes to the frame of a moment
     * @param review keeps what the viewer says of a fault
     */
    public FindingsViewModel(FindingsReader reader, Consumer<Duration> jump, Consumer<Correction> review) {
        this.review = review;
        this.reader = reader;
        this.jump = jump;
    }

    public ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Evidence>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /**
     * Shows an analysis.
     *
     * @param reviews what the viewer said of its faults
     */
    public void show(LiftAnalysis analysis, Map<FaultCode, Correction.FaultReviewed> reviews) {
        chosen.set(Optional.empty());
        findings.set(Optional.of(reader.read(analysis, reviews)));
    }

    /** Keeps what the viewer says of a fault. */
    public void review(FaultCode fault, Opinion opinion, String reason) {
        review.accept(new Correction.FaultReviewed(fault, opinion, reason.strip()));
    }

    public void clear() {
        chosen.set(Optional.empty());
        findings.set(Optional.empty());
    }

    /** Goes to a piece of evidence. */
    public void choose(Evidence evidence) {
        chosen.set(Optional.of(evidence));
        jump.accept(evidence.moment());
    }

    /** Goes to the evidence of a fault at a moment; false if there is none. */
    public boolean chooseAt(FaultCode code, Duration moment) {
        Optional<Evidence> there = findings.get().stream()
                .flatMap(found -> found.all())
                .filter(group -> group.code() == code)
                .flatMap(group -> group.evidence().stream())
                .filter(evidence -> evidence.moment().equals(moment))
                .findFirst();
        there.ifPresent(this::choose);
        return there.isPresent();
    }

    /** Goes to the evidence that is so many rows further down (up if negative) in the list; stops at its ends. */
    public void chooseNext(int rows) {
        List<Evidence> all = findings.get()
                .map(found ->
                        found.all().flatMap(group -> group.evidence().stream()).toList())
                .orElse(List.of());
        if (all.isEmpty()) {
            return;
        }
        int from = chosen.get().map(all::indexOf).orElse(rows > 0 ? -1 : all.size());
        choose(all.get(Math.clamp(from + rows, 0, all.size() - 1)));
    }
}
