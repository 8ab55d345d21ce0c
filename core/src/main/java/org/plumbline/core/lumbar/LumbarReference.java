package org.plumbline.core.lumbar;

/** What the lumbar flexion proxy counts from. */
public sealed interface LumbarReference {

    /** Whether outline and reference are good enough for more than a note. */
    boolean trusted();

    /** Half-width of the 95 % interval of what averaging over frames doesn't take out of so many degrees of λ. */
    double errorDegrees(double degrees);

    /** A back whose outline was seen: as good as where the outline comes from. */
    sealed interface Outlined extends LumbarReference {
        /** Where the outline comes from. */
        BackSource source();

        @Override
        default boolean trusted() {
            return source().trusted();
        }

        @Override
        default double errorDegrees(double degrees) {
            return source().errorDegrees(degrees);
        }
    }

    /**
     * The lifter's own back while standing.
     *
     * @param atLockout whether it had to be taken from a lockout
     * @param source of the outline
     */
    record OwnStanding(boolean atLockout, BackSource source) implements Outlined {}

    /**
     * The back just before the first lift-off: only changes mean something.
     *
     * @param source of the outline
     */
    record FirstStart(BackSource source) implements Outlined {}

    /**
     * There is no proxy.
     *
     * @param reason for the user
     */
    record None(String reason) implements LumbarReference {
        @Override
        public boolean trusted() {
            return false;
        }

        @Override
        public double errorDegrees(double degrees) {
            return 0;
        }
    }
}
