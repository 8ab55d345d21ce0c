package org.plumbline.core.measure.context;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.message.Text;
import org.plumbline.core.rep.RepEvent;

/** The lifter's words for what the formulas read. */
final class Words {

    private Words() {}

    static Text of(RepEvent event) {
        return switch (event) {
            case SET -> Text.EVENT_SET;
            case LIFT_OFF -> Text.EVENT_LIFT_OFF;
            case KNEE_PASS -> Text.EVENT_KNEE_PASS;
            case LOCKOUT -> Text.EVENT_LOCKOUT;
            case DESCENT -> Text.EVENT_DESCENT;
            case TOUCHDOWN -> Text.EVENT_TOUCHDOWN;
        };
    }

    static Text of(Channel channel) {
        return switch (channel) {
            case SHOULDER_X, SHOULDER_Y, SHOULDER_RISE -> Text.PART_SHOULDER;
            case HIP_X, HIP_Y, HIP_RISE -> Text.PART_HIP;
            case KNEE_X, KNEE_Y -> Text.PART_KNEE;
            case ANKLE_X, ANKLE_Y -> Text.PART_ANKLE;
            case HEEL_X, HEEL_Y -> Text.PART_HEEL;
            case TOE_X, TOE_Y -> Text.PART_TOE;
            case WRIST_X, WRIST_Y -> Text.PART_WRIST;
            case EAR_X, EAR_Y, NOSE_X, NOSE_Y -> Text.PART_HEAD;
            case BAR_X, BAR_Y, BAR_PATH_X, BAR_HEIGHT, BAR_VELOCITY, BAR_TO_MIDFOOT -> Text.PART_BAR;
            case TRUNK_ANGLE -> Text.PART_TRUNK;
            case HIP_ANGLE -> Text.PART_HIP_ANGLE;
            case KNEE_ANGLE -> Text.PART_KNEE_ANGLE;
            case SHANK_ANGLE -> Text.PART_SHANK;
            case LUMBAR_PROXY -> Text.PART_BACK;
        };
    }
}
