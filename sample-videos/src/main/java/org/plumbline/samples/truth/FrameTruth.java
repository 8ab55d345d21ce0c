package org.plumbline.samples.truth;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.samples.body.Moment;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;

/**
 * What is true of one frame. Space is in metres (x forward, y up, z to the lifter's right, floor y = 0, ankles x = 0),
 * the picture in pixels (y down).
 *
 * @param taken when the frame was taken, seconds of the lifter's own time since the first frame
 * @param shown when a player shows it, seconds since the first frame; not the same in slow motion
 * @param space every joint in space
 * @param picture every joint in the picture, also where it is hidden or outside of it
 * @param bar the bar's axis in the lifter's sagittal plane
 * @param barPicture the same in the picture
 * @param midfoot midway between heels and toes, on the floor in the sagittal plane
 * @param trunkAngle of the line from mid-hip to mid-shoulder, degrees forward of plumb
 * @param hipAngle between thigh and trunk, degrees; 180 = in line
 * @param lumbarFlexion total, degrees; negative = lordosis
 * @param backOutline edge of the clothed back in the picture from the sacrum's top to the upper thorax
 * @param skinOutline edge of the skin of the back, clothes taken off; station by station as the clothed one
 * @param plate of the side nearer to the camera
 * @param farPlate of the other side
 * @param sleeve the end of the bar on the camera's side
 * @param sleevePicture the same in the picture
 * @param camera as it was at that time
 */
public record FrameTruth(
        int frame,
        double taken,
        double shown,
        Moment moment,
        Map<Joint, Vector> space,
        Map<Joint, Pixel> picture,
        Vector bar,
        Pixel barPicture,
        PlateTruth plate,
        Vector midfoot,
        Pixel midfootPicture,
        double trunkAngle,
        double hipAngle,
        double lumbarFlexion,
        List<Pixel> backOutline,
        List<Pixel> skinOutline,
        PlateTruth farPlate,
        Vector sleeve,
        Pixel sleevePicture,
        Camera camera) {
    public FrameTruth {
        space = Map.copyOf(space);
        picture = Map.copyOf(picture);
        backOutline = List.copyOf(backOutline);
        skinOutline = List.copyOf(skinOutline);
    }

    /** A joint in space. */
    public Vector place(Joint joint) {
        return Objects.requireNonNull(space.get(joint), joint.name());
    }

    /** A joint in the picture. */
    public Pixel seen(Joint joint) {
        return Objects.requireNonNull(picture.get(joint), joint.name());
    }

    /** How far the bar is in front of midfoot, metres. */
    public double barOffset() {
        return bar.x() - midfoot.x();
    }
}
