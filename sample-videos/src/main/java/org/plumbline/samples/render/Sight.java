package org.plumbline.samples.render;

/** What one pixel shows of the room, before lifter and barbell throw their shadows on it; filled anew for each pixel. */
final class Sight {
    /** Linear light from the lamp. */
    float directRed;

    float directGreen;
    float directBlue;

    /** Linear light from everywhere else. */
    float glowRed;

    float glowGreen;
    float glowBlue;

    /** The place that is seen, in a mirror the place seen there. */
    float x;

    float y;
    float z;
    float normalX;
    float normalY;
    float normalZ;

    /** Metres from the lens to it, or to the mirror. */
    float depth;

    boolean mirrored;
}
