package org.plumbline.core.analysis;

import java.util.List;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.quantity.Measurement;

/**
 * How the camera stood.
 *
 * @param facing the side of the picture the lifter faces
 * @param yaw degrees away from a true side view
 * @param roll degrees the camera leans; positive turns the picture clockwise
 * @param cameraMoves whether it moved during the clip
 * @param quality overall
 * @param warnings what costs accuracy
 */
public record ViewVerdict(
        Facing facing,
        Measurement yaw,
        Measurement roll,
        boolean cameraMoves,
        ViewQuality quality,
        List<ViewWarning> warnings) {

    public ViewVerdict {
        warnings = List.copyOf(warnings);
    }
}
