package org.plumbline.samples.scene;

import java.util.OptionalDouble;

/** Everything that decides how every frame looks; the same scene gives the same frames. */
public record Scene(
        Lifter lifter,
        Lift lift,
        Technique technique,
        Tempo tempo,
        Plates plates,
        Setting setting,
        Shot shot,
        Format format,
        Recording recording,
        long seed) {
    public Scene {
        if (new Schedule(recording, tempo.duration(), seed).frames() == 0) {
            throw new IllegalArgumentException("the recording leaves no frame of the lift to be shown");
        }
    }

    /** One good repetition from the side, 720 x 1280. */
    public static Scene usual() {
        return new Scene(
                Lifter.usual(),
                Lift.CONVENTIONAL,
                Technique.good(),
                Tempo.usual(1),
                Plates.usual(),
                Setting.usual(),
                Shot.side(),
                Format.of(720, 1280),
                Recording.usual(),
                1);
    }

    /** Number of frames that players show. */
    public int frames() {
        return schedule().frames();
    }

    /** Number of frames before them that are in the file, but hidden from players: frames -1, -2 and so on. */
    public int hiddenFrames() {
        return schedule().hidden();
    }

    /** When the frame's picture is taken: seconds of the lifter's own time, which is what {@code tempo} counts. */
    public double taken(int frame) {
        return schedule().taken(frame);
    }

    /** When the frame is shown by a player, seconds since the first. */
    public double shown(int frame) {
        return schedule().shown(frame);
    }

    /** When a player shows a moment of the lifter's own time; nothing for one that the clip leaves out. */
    public OptionalDouble shownAt(double taken) {
        return schedule().shownAt(taken);
    }

    private Schedule schedule() {
        return new Schedule(recording, tempo.duration(), seed);
    }

    public Scene with(Lifter other) {
        return new Scene(other, lift, technique, tempo, plates, setting, shot, format, recording, seed);
    }

    public Scene with(Lift other) {
        return new Scene(lifter, other, technique, tempo, plates, setting, shot, format, recording, seed);
    }

    public Scene with(Technique other) {
        return new Scene(lifter, lift, other, tempo, plates, setting, shot, format, recording, seed);
    }

    public Scene with(Tempo other) {
        return new Scene(lifter, lift, technique, other, plates, setting, shot, format, recording, seed);
    }

    public Scene with(Plates other) {
        return new Scene(lifter, lift, technique, tempo, other, setting, shot, format, recording, seed);
    }

    public Scene with(Setting other) {
        return new Scene(lifter, lift, technique, tempo, plates, other, shot, format, recording, seed);
    }

    public Scene with(Shot other) {
        return new Scene(lifter, lift, technique, tempo, plates, setting, other, format, recording, seed);
    }

    public Scene with(Format other) {
        return new Scene(lifter, lift, technique, tempo, plates, setting, shot, other, recording, seed);
    }

    public Scene with(Recording other) {
        return new Scene(lifter, lift, technique, tempo, plates, setting, shot, format, other, seed);
    }

    public Scene withSeed(long other) {
        return new Scene(lifter, lift, technique, tempo, plates, setting, shot, format, recording, other);
    }
}
