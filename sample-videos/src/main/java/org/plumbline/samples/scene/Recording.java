package org.plumbline.samples.scene;

/**
 * How the phone records and what it makes of the frames' times.
 *
 * @param rate frames taken per second of real time
 * @param shownRate frames shown per second; less than {@code rate} for slow motion
 */
public record Recording(double rate, double shownRate) {
    public Recording {
        Require.within("rate", rate, 1, 1000);
        Require.within("shownRate", shownRate, 1, 1000);
    }

    /** 30 frames a second, shown as taken. */
    public static Recording usual() {
        return new Recording(30, 30);
    }

    /** When a frame is taken, seconds of real time since the first. */
    public double taken(int frame) {
        return frame / rate;
    }

    /** When a frame is shown, seconds since the first. */
    public double shown(int frame) {
        return frame / shownRate;
    }

    /** How many frames a scene of so many seconds has: every one taken before its end. */
    public int frames(double duration) {
        return (int) Math.ceil(duration * rate - 1e-9);
    }
}
