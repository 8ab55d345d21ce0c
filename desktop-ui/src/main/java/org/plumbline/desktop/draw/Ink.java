package org.plumbline.desktop.draw;

/** What a colour stands for, on light and on dark paper. Series are told apart by people who see red and green alike. */
public enum Ink {
    PAPER(0xFFFFFF, 0x0D1117),
    TEXT(0x24292F, 0xC9D1D9),
    MUTED(0x57606A, 0x8B949E),
    GRID(0xD8DEE4, 0x2B323B),
    SHADE(0xEEF2F6, 0x1B222B),
    TRACK(0xD8DEE4, 0x30363D),
    ACCENT(0x0969DA, 0x58A6FF),
    SERIES_1(0x0072B2, 0x56B4E9),
    SERIES_2(0xC04E00, 0xF08A4B),
    SERIES_3(0x007A5A, 0x3FC79A),
    SERIES_4(0xA0457F, 0xE08CC0),
    SERIES_5(0x6B5B00, 0xD9C84A),
    SETUP(0xC9D1DA, 0x3A434E),
    PULL_1(0xE0A34A, 0xB9802F),
    PULL_2(0xEFD56B, 0xCDB64A),
    LOCKOUT(0x7CC4A8, 0x3E8F73),
    DESCENT(0x8FBCE0, 0x4C7FA8),
    NOTE(0x0B62A8, 0x7CC0F5),
    WARNING(0xD98200, 0xF0A22E),
    SERIOUS(0xCF3F14, 0xFF7447);

    private static final Ink[] SERIES = {SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5};

    private final int light;
    private final int dark;

    Ink(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Colour as 0xRRGGBB. */
    public int rgb(boolean onDark) {
        return onDark ? dark : light;
    }

    /** The ink of the n-th curve, from 0; after the last they begin again. */
    public static Ink series(int n) {
        return SERIES[Math.floorMod(n, SERIES.length)];
    }
}
