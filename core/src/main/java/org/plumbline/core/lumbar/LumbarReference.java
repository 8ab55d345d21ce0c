package org.plumbline.core.lumbar;

/** What the lumbar flexion proxy counts from. */
public sealed interface LumbarReference {

    /**
     * The lifter's own back while standing.
     *
     * @param atLockout whether it had to be taken from a lockout
     */
    record OwnStanding(boolean atLockout) implements LumbarReference {}

    /** The back just before the first lift-off: only changes mean something. */
    record FirstStart() implements LumbarReference {}

    /**
     * There is no proxy.
     *
     * @param reason for the user
     */
    record None(String reason) implements LumbarReference {}
}
