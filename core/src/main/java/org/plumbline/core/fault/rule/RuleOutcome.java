package org.plumbline.core.fault.rule;

import org.plumbline.core.fault.Fault;
import org.plumbline.core.quantity.Quality;

/** What a rule says of one repetition. */
public sealed interface RuleOutcome {

    /**
     * All evidence is there and nothing is over a limit.
     *
     * @param quality of the weakest piece of evidence
     */
    record Kept(Quality quality) implements RuleOutcome {}

    /** A limit was passed. */
    record Flagged(Fault fault) implements RuleOutcome {}

    /** Evidence is missing; says nothing about the lift. */
    record Unassessed(String reason) implements RuleOutcome {}

    /** The rule isn't meant for this kind of repetition. */
    record OutOfScope(String reason) implements RuleOutcome {}
}
