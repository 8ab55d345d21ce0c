package org.plumbline.vision.lifter;

/**
 * Limits of following.
 *
 * @param presence least belief, 0..1, at which a body counts as there; the value of the networks' makers
 * @param drift how far, in body radii, the middle of the hips may lie from where it was looked for
 * @param growth how much larger or smaller the body may turn out than it was looked for, as a ratio above 1
 * @param astray how far, in body radii, the followed person may be from where the scout saw the lifter
 * @param match how far, in body radii of the lifter, a newly found person may be from where the lifter is expected
 */
public record FollowSettings(double presence, double drift, double growth, double astray, double match) {

    /** Body radii are about 1.1 m; a hip moves at most 0.1 m between frames, a lifter 0.6 m between scouted moments. */
    public static FollowSettings standard() {
        return new FollowSettings(0.5, 0.4, 1.5, 0.7, 0.7);
    }
}
