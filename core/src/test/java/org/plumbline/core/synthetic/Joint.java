package org.plumbline.core.synthetic;

import org.plumbline.core.capture.Keypoint;

/**
 * A keypoint's place in space.
 *
 * @param z towards the camera from the mid-plane
 * @param near whether it is on the camera's side
 * @param foot whether it belongs to a foot
 */
record Joint(double x, double y, double z, boolean near, boolean foot) {

    static Joint of(Keypoint keypoint, Posture p, double stance, boolean facingLeft) {
        String name = keypoint.name();
        boolean left = name.contains("LEFT");
        boolean near = keypoint == Keypoint.NOSE || left == facingLeft;
        Point place;
        double half;
        boolean foot = false;
        switch (keypoint) {
            case LEFT_SHOULDER, RIGHT_SHOULDER -> {
                place = p.shoulder();
                half = 0.19;
            }
            case LEFT_ELBOW, RIGHT_ELBOW -> {
                place = p.elbow();
                half = 0.23;
            }
            case LEFT_WRIST, RIGHT_WRIST -> {
                place = p.wrist();
                half = 0.25;
            }
            case LEFT_PINKY, RIGHT_PINKY, LEFT_INDEX, RIGHT_INDEX, LEFT_THUMB, RIGHT_THUMB -> {
                // Knuckles are above a bar that hangs in the fingers.
                place = p.grip().towards(p.wrist(), 0.4);
                half = 0.25;
            }
            case LEFT_HIP, RIGHT_HIP -> {
                place = p.hip();
                half = 0.10;
            }
            case LEFT_KNEE, RIGHT_KNEE -> {
                place = p.knee();
                half = 0.6 * stance + 0.04;
            }
            case LEFT_ANKLE, RIGHT_ANKLE -> {
                place = p.ankle();
                half = stance;
                foot = true;
            }
            case LEFT_HEEL, RIGHT_HEEL -> {
                place = p.heel();
                half = stance;
                foot = true;
            }
            case LEFT_FOOT_INDEX, RIGHT_FOOT_INDEX -> {
                place = p.toe();
                half = stance;
                foot = true;
            }
            case LEFT_EAR, RIGHT_EAR -> {
                place = p.ear();
                half = 0.075;
            }
            default -> {
                place = p.nose();
                half = keypoint == Keypoint.NOSE ? 0 : 0.03;
            }
        }
        return new Joint(place.x(), place.y(), near ? half : -half, near, foot);
    }
}
