package org.plumbline.samples.scene;

/** Everything that decides how every frame looks; the same scene gives the same frames. */
public record Scene(
        Lifter lifter, Technique technique, Tempo tempo, Plates plates, Shot shot, Format format, long seed) {
    /** One good repetition from the side, 720 x 1280. */
    public static Scene usual() {
        return new Scene(
                Lifter.usual(), Technique.good(), Tempo.usual(1), Plates.usual(), Shot.side(), Format.of(720, 1280), 1);
    }

    /** Number of frames: every one whose time lies before the end. */
    public int frames() {
        return (int) Math.ceil(tempo.duration() * format.rate() - 1e-9);
    }

    /** When the frame is taken, seconds. */
    public double time(int frame) {
        return frame / format.rate();
    }

    public Scene with(Lifter other) {
        return new Scene(other, technique, tempo, plates, shot, format, seed);
    }

    public Scene with(Technique other) {
        return new Scene(lifter, other, tempo, plates, shot, format, seed);
    }

    public Scene with(Tempo other) {
        return new Scene(lifter, technique, other, plates, shot, format, seed);
    }

    public Scene with(Plates other) {
        return new Scene(lifter, technique, tempo, other, shot, format, seed);
    }

    public Scene with(Shot other) {
        return new Scene(lifter, technique, tempo, plates, other, format, seed);
    }

    public Scene with(Format other) {
        return new Scene(lifter, technique, tempo, plates, shot, other, seed);
    }

    public Scene withSeed(long other) {
        return new Scene(lifter, technique, tempo, plates, shot, format, other);
    }
}
