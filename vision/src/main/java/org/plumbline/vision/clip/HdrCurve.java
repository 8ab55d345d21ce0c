package org.plumbline.vision.clip;

/**
 * Brings frames coded by the HDR curve SMPTE ST 2084 down to a screen: absolute light with white at 203 cd/m2 (ITU-R
 * BT.2408), highlights rolled off, then the usual gamma. Channel by channel; HLG needs none of it, it was made to be
 * looked at as it is.
 */
public final class HdrCurve {
    private static final double PEAK = 10_000;
    private static final double WHITE = 203;
    private static final double GAMMA = 2.2;
    /** Below this share of white nothing is rolled off. */
    private static final double KNEE = 0.75;

    private static final byte[] TO_SCREEN = table();

    private HdrCurve() {}

    /** Replaces codes by screen values, in place. */
    public static void toScreen(byte[] bgr) {
        for (int i = 0; i < bgr.length; i++) {
            bgr[i] = TO_SCREEN[bgr[i] & 0xff];
        }
    }

    private static byte[] table() {
        byte[] table = new byte[256];
        for (int code = 0; code < 256; code++) {
            double light = PEAK * linear(code / 255.0) / WHITE;
            double rolled = light <= KNEE ? light : 1 - (1 - KNEE) * Math.exp(-(light - KNEE) / (1 - KNEE));
            table[code] = (byte) Math.round(255 * Math.pow(rolled, 1 / GAMMA));
        }
        return table;
    }

    /** The inverse curve of ST 2084: code 0..1 to light as a share of the peak. */
    private static double linear(double code) {
        double m1 = 2610.0 / 16384;
        double m2 = 2523.0 / 4096 * 128;
        double c1 = 3424.0 / 4096;
        double c2 = 2413.0 / 4096 * 32;
        double c3 = 2392.0 / 4096 * 32;
        double power = Math.pow(code, 1 / m2);
        return Math.pow(Math.max(power - c1, 0) / (c2 - c3 * power), 1 / m1);
    }
}
