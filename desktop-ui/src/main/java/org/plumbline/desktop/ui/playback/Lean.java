package org.plumbline.desktop.ui.playback;

/** Which way the viewer will most likely go on from a frame. */
enum Lean {
    /** Plays on. */
    AHEAD(0.75),
    /** Looks at a frame; the way back costs more to decode, so more of it is kept. */
    EVEN(0.35),
    /** Steps or plays back. */
    BEHIND(0.15);

    private final double ahead;

    Lean(double ahead) {
        this.ahead = ahead;
    }

    /** Share of the kept frames that lie after the one looked at. */
    double ahead() {
        return ahead;
    }
}
