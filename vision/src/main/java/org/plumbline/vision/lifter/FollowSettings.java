package org.plumbline.vision.lifter;

/**
 * Limits of following. Radii are those of the circle around the body, about 1.1 m.
 *
 * @param presence least belief, 0..1, at which a body counts as there; the value of the networks' makers
 * @param drift how far, in radii, the middle of the hips may lie from where it was looked for
 * @param growth how much larger or smaller the body may turn out than it was looked for, as a ratio above 1
 * @param size how much larger or smaller the lifter may look than over the whole clip, as a ratio above 1
 * @param height least sum of trunk, thigh and shank, in radii; a standing or folded body seen from the side has 1.1 to 1.7
 * @param trunk least length of the trunk, in radii; seen from the side it has 0.45 to 0.7, bent over towards the camera 0.3
 * @param astray how far, in radii, the followed person may be from where the lifter was seen ahead
 * @param match how far, in radii, a newly found person may be from where the lifter is expected
 */
public record FollowSettings(
        double presence,
        double drift,
        double growth,
        double size,
        double height,
        double trunk,
        double astray,
        double match) {

    /**
     * Hips move at most 0.1 m between frames and 0.6 m within a rep. Followed through a dozen clips, a lifter's radius
     * stayed within 0.87 to 1.24 of its median, while skeletons that a network made up on a plate had 0.35 and less, or
     * kept their size but lost their height, 0.8 radii and less, or their trunk, 0.2 and less.
     */
    public static FollowSettings standard() {
        return new FollowSettings(0.5, 0.4, 1.5, 1.6, 0.9, 0.22, 0.7, 0.7);
    }
}
