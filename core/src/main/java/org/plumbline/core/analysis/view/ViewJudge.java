package org.plumbline.core.analysis.view;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewVerdict;
import org.plumbline.core.analysis.ViewWarning;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.message.Messages;
import org.plumbline.core.message.Text;
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

    private final Messages messages;
    private final List<ViewWarning> warnings = new ArrayList<>();
    private ViewQuality quality = ViewQuality.GOOD;

    private ViewJudge(Messages messages) {
        this.messages = messages;
    }

    /** Judges a captured lift with its kinematics, without looking at the repetitions. */
    public static ViewVerdict judge(
            CapturedLift lift, Kinematics kinematics, AnalysisSettings settings, Messages messages) {
        return judge(lift, kinematics, settings, List.of(), messages);
    }

    /** Judges a captured lift with its kinematics and the repetitions found in it. */
    public static ViewVerdict judge(
            CapturedLift lift, Kinematics kinematics, AnalysisSettings settings, List<Rep> reps, Messages messages) {
        ViewJudge judge = new ViewJudge(messages);
        judge.yaw(kinematics);
        judge.frames(lift, kinematics, settings);
        judge.picture(lift, kinematics);
        SlowMotionDoubt.seconds(reps, settings)
                .ifPresent(seconds -> judge.warn(
                        ViewQuality.USABLE, "slow-motion-suspected", Text.VIEW_SLOW_MOTION, Long.toString(seconds)));
        return new ViewVerdict(
                kinematics.facing(),
                kinematics.yaw(),
                kinematics.roll(),
                kinematics.cameraMoves(),
                judge.quality,
                judge.warnings);
    }

    private void warn(ViewQuality atBest, String code, Text text, String... words) {
        warnings.add(new ViewWarning(code, messages.say(text, words)));
        quality = quality.compareTo(atBest) >= 0 ? quality : atBest;
    }

    private void yaw(Kinematics kinematics) {
        if (!(kinematics.yaw() instanceof Measured yaw)) {
            warn(ViewQuality.USABLE, "angle-unknown", Text.VIEW_ANGLE_UNKNOWN);
            return;
        }
        // A yaw that may as well be small, by its own error, is no reason to refuse.
        if (yaw.number() - yaw.errorNumber() / 2 > SIDE_YAW) {
            warn(ViewQuality.POOR, "not-side-view", Text.VIEW_NOT_SIDE, rounded(yaw));
        } else if (yaw.number() > USABLE_YAW) {
            warn(ViewQuality.USABLE, "oblique-view", Text.VIEW_OBLIQUE, rounded(yaw));
        } else if (yaw.number() > GOOD_YAW + yaw.errorNumber()) {
            warn(ViewQuality.USABLE, "slightly-oblique-view", Text.VIEW_SLIGHTLY_OBLIQUE);
        }
    }

    private void frames(CapturedLift lift, Kinematics kinematics, AnalysisSettings settings) {
        double fps = lift.video().meanFps() * settings.slowMotionFactor();
        if (fps < LEAST_FPS) {
            warn(ViewQuality.USABLE, "low-frame-rate", Text.VIEW_LOW_FRAME_RATE, whole(fps));
        }
        double seen = Framing.seenShare(lift);
        if (seen < LEAST_SEEN) {
            warn(ViewQuality.POOR, "lifter-out-of-sight", Text.VIEW_LIFTER_OUT_OF_SIGHT, whole(100 * seen));
        }
        if (kinematics.cameraMoves()) {
            warn(ViewQuality.USABLE, "camera-moves", Text.VIEW_CAMERA_MOVES);
        }
    }

    private void picture(CapturedLift lift, Kinematics kinematics) {
        double height = Framing.lifterPixels(lift);
        if (height > 0 && height < USABLE_HEIGHT) {
            warn(ViewQuality.POOR, "lifter-small", Text.VIEW_LIFTER_SMALL, whole(height));
        } else if (height > 0 && height < GOOD_HEIGHT) {
            warn(ViewQuality.USABLE, "lifter-rather-small", Text.VIEW_LIFTER_RATHER_SMALL, whole(height));
        }
        if (Framing.plateLeavesPicture(lift)) {
            warn(ViewQuality.USABLE, "plate-leaves-picture", Text.VIEW_PLATE_LEAVES_PICTURE);
        }
        if (!(kinematics.scale() instanceof Scale.Calibrated)) {
            warn(ViewQuality.USABLE, "no-scale", Text.VIEW_NO_SCALE);
        }
        if (Framing.eyeHeight(lift, kinematics) < LOW_CAMERA_METRES) {
            warn(ViewQuality.USABLE, "low-camera", Text.VIEW_LOW_CAMERA);
        }
        if (kinematics.rollKnown()
                && kinematics.roll() instanceof Measured roll
                && Math.abs(roll.number()) > roll.errorNumber()) {
            warn(ViewQuality.USABLE, "camera-tilted", Text.VIEW_CAMERA_TILTED, rounded(roll));
        }
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }

    private static String rounded(Measured angle) {
        return Math.round(Math.abs(angle.number())) + " ± " + Math.round(angle.errorNumber()) + "°";
    }
}
