package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.DrawnScene;
import org.plumbline.vision.bar.PlateSpotter;
import org.plumbline.vision.bar.Poses;

/** A lift at 30 frames a second: the plate rests, rises, stands and sinks; the hands go with it. */
final class DrawnLift {
    static final int FRAMES = 48;
    static final double RADIUS = 38.3;
    static final double TRUNK = 80;
    private static final double RESTING = 190.4;
    private static final double RISE = 95;

    /** Draws what one frame shows. */
    @FunctionalInterface
    interface Painter {
        void paint(DrawnScene scene, int frame, PixelPoint plate);
    }

    private final Painter painter;
    private double handConfidence = 0.9;
    private int cut = Integer.MAX_VALUE;

    DrawnLift(Painter painter) {
        this.painter = painter;
    }

    DrawnLift handConfidence(double confidence) {
        handConfidence = confidence;
        return this;
    }

    /** From this frame on the camera stands elsewhere. */
    DrawnLift cutAt(int frame) {
        cut = frame;
        return this;
    }

    PixelPoint plate(int frame) {
        double phase = Math.clamp((frame - 8) / 12.0, 0, 1) - Math.clamp((frame - 30) / 10.0, 0, 1);
        double height = RISE * (0.5 - 0.5 * Math.cos(Math.PI * phase));
        double shift = frame >= cut ? -70 : 0;
        return new PixelPoint(170.6 + 0.1 * height + shift, RESTING - height);
    }

    PixelPoint hands(int frame) {
        return new PixelPoint(plate(frame).x() + 8, plate(frame).y() - 14);
    }

    List<BarObservation> solve() {
        PlateSpotter spotter = new PlateSpotter();
        List<BarSighting> sightings = new ArrayList<>();
        for (int f = 0; f < FRAMES; f++) {
            DrawnScene scene = new DrawnScene(320, 260).add(DrawnScene.gym(200)).noise(2);
            painter.paint(scene, f, plate(f));
            PoseObservation pose = Poses.withHands(hands(f).x(), hands(f).y(), TRUNK, handConfidence);
            sightings.add(spotter.spot(scene.frame(f, f / 30.0), pose, f == cut));
        }
        return BarPathSolver.solve(sightings);
    }
}
