package org.plumbline.core.analysis.view;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewVerdict;
import org.plumbline.core.analysis.ViewWarning;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.settings.AnalysisSettings;

/** Judges how a clip was filmed (biomechanics C2); every gate that is not passed says what to do next time. */
public final class ViewJudge {
    private static final double GOOD_YAW = 5;
    private static final double USABLE_YAW = 12;
    private static final double SIDE_YAW = 25;
    private static final double LEAST_FPS = 23.5;
    private static final double GOOD_HEIGHT = 500;
    private static final double USABLE_HEIGHT = 350;
    private static final double LEAST_SEEN = 0.7;
    private static final double LOW_CAMERA_METRES = 0.35;

    private final List<ViewWarning> warnings = new ArrayList<>();
    private ViewQuality quality = ViewQuality.GOOD;

    private ViewJudge() {}

    /** Judges a captured lift with its kinematics, without looking at the repetitions. */
    public static ViewVerdict judge(CapturedLift lift, Kinematics kinematics, AnalysisSettings settings) {
        return judge(lift, kinematics, settings, List.of());
    }

    /** Judges a captured lift with its kinematics and the repetitions found in it. */
    public static ViewVerdict judge(
            CapturedLift lift, Kinematics kinematics, AnalysisSettings settings, List<Rep> reps) {
        ViewJudge judge = new ViewJudge();
        judge.yaw(kinematics);
        judge.frames(lift, kinematics, settings);
        judge.picture(lift, kinematics);
        SlowMotionDoubt.of(reps, settings)
                .ifPresent(doubt -> judge.warn(ViewQuality.USABLE, doubt.code(), doubt.message()));
        return new ViewVerdict(
                kinematics.facing(),
                kinematics.yaw(),
                kinematics.roll(),
                kinematics.cameraMoves(),
                judge.quality,
                judge.warnings);
    }

    private void warn(ViewQuality atBest, String code, String message) {
        warnings.add(new ViewWarning(code, message));
        quality = quality.compareTo(atBest) >= 0 ? quality : atBest;
    }

    private void yaw(Kinematics kinematics) {
        if (!(kinematics.yaw() instanceof Measured yaw)) {
            warn(
                    ViewQuality.USABLE,
                    "angle-unknown",
                    "The camera's angle could not be told; put it exactly side-on, level with the bar's end.");
            return;
        }
        String degrees = rounded(yaw);
        // A yaw that may as well be small, by its own error, is no reason to refuse.
        if (yaw.number() - yaw.errorNumber() / 2 > SIDE_YAW) {
            warn(
                    ViewQuality.POOR,
                    "not-side-view",
                    "The camera is about " + degrees + " off a side view; angles and distances from it are not"
                            + " reliable. Film exactly from the side, level with the bar's end.");
        } else if (yaw.number() > USABLE_YAW) {
            warn(
                    ViewQuality.USABLE,
                    "oblique-view",
                    "The camera is about " + degrees + " off a side view; bar-to-foot distance and back outline"
                            + " suffer. Put it exactly side-on.");
        } else if (yaw.number() > GOOD_YAW + yaw.errorNumber()) {
            warn(
                    ViewQuality.USABLE,
                    "slightly-oblique-view",
                    "The camera is slightly off a side view; turn it a little.");
        }
    }

    private void frames(CapturedLift lift, Kinematics kinematics, AnalysisSettings settings) {
        double fps = lift.video().meanFps() * settings.slowMotionFactor();
        if (fps < LEAST_FPS) {
            warn(
                    ViewQuality.USABLE,
                    "low-frame-rate",
                    "The clip has only " + Math.round(fps)
                            + " frames a second; times and speeds are rough. Film with 30 or" + " 60.");
        }
        double seen = Framing.seenShare(lift);
        if (seen < LEAST_SEEN) {
            warn(
                    ViewQuality.POOR,
                    "lifter-out-of-sight",
                    "The lifter was found in only " + Math.round(100 * seen)
                            + " % of the clip; keep the whole lifter in" + " the picture and others out of it.");
        }
        if (kinematics.cameraMoves()) {
            warn(
                    ViewQuality.USABLE,
                    "camera-moves",
                    "The camera moves; its movement was taken out as far as it could be. Use a tripod or lean the phone on"
                            + " something.");
        }
    }

    private void picture(CapturedLift lift, Kinematics kinematics) {
        double height = Framing.lifterPixels(lift);
        if (height > 0 && height < USABLE_HEIGHT) {
            warn(
                    ViewQuality.POOR,
                    "lifter-small",
                    "The lifter is only " + Math.round(height) + " pixels tall; come closer or film in 1080p.");
        } else if (height > 0 && height < GOOD_HEIGHT) {
            warn(
                    ViewQuality.USABLE,
                    "lifter-rather-small",
                    "The lifter is " + Math.round(height) + " pixels tall; closer, or 1080p, gives finer results.");
        }
        if (Framing.plateLeavesPicture(lift)) {
            warn(
                    ViewQuality.USABLE,
                    "plate-leaves-picture",
                    "The plate is cut off by the picture's edge; leave room around bar and lifter.");
        }
        if (!(kinematics.scale() instanceof Scale.Calibrated)) {
            warn(
                    ViewQuality.USABLE,
                    "no-scale",
                    "Without a plate of known size, or the lifter's height, there are no centimetres and no speeds.");
        }
        double eye = Framing.eyeHeight(lift, kinematics);
        if (eye < LOW_CAMERA_METRES) {
            warn(
                    ViewQuality.USABLE,
                    "low-camera",
                    "The camera stands close to the floor, so the plate hides the feet; put it at hip height.");
        }
        if (kinematics.rollKnown()
                && kinematics.roll() instanceof Measured roll
                && Math.abs(roll.number()) > roll.errorNumber()) {
            warn(
                    ViewQuality.USABLE,
                    "camera-tilted",
                    "The camera leans by about " + rounded(roll) + "; hold it level.");
        }
    }

    private static String rounded(Measured angle) {
        return Math.round(Math.abs(angle.number())) + " ± " + Math.round(angle.errorNumber()) + "°";
    }
}
