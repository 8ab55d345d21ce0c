package org.plumbline.desktop.ui.correct;

import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.correction.Correction;

/** Something in a frame that can be taken hold of and put elsewhere. */
public sealed interface Handle {

    /** Key of its name in the window's words. */
    String textKey();

    /** A joint of the lifter. */
    record Joint(Keypoint keypoint) implements Handle {
        @Override
        public String textKey() {
            String name = keypoint.name();
            return "joint."
                    + name.substring(name.indexOf('_') + 1)
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '.');
        }
    }

    /** The centre of the plate. */
    record PlateCentre() implements Handle {
        @Override
        public String textKey() {
            return "joint.plate.centre";
        }
    }

    /** The plate's rim, held at its right. */
    record PlateRim() implements Handle {
        @Override
        public String textKey() {
            return "joint.plate.rim";
        }
    }

    /**
     * A handle where it is in a frame.
     *
     * @param place in pixels of the displayed image
     * @param plate the centre of the plate, for its rim; else the place itself
     * @param corrected whether a correction put it there
     */
    record Placed(Handle handle, PixelPoint place, PixelPoint plate, boolean corrected) {

        /** The same, taken elsewhere. */
        Placed at(PixelPoint other) {
            return handle instanceof PlateRim
                    ? new Placed(handle, other, plate, corrected)
                    : new Placed(handle, other, other, corrected);
        }

        /** What it says when it is left here. */
        Correction correction(int frame) {
            return switch (handle) {
                case Joint(Keypoint keypoint) -> new Correction.JointMoved(frame, keypoint, place);
                case PlateCentre() -> new Correction.PlateCentred(frame, place);
                case PlateRim() -> new Correction.PlateSized(frame, Math.max(2, 2 * place.distanceTo(plate)));
            };
        }

        /** The lowest point of it: of a rim its bottom, on which the plate stands. */
        double lowest() {
            return handle instanceof PlateRim ? plate.y() + place.distanceTo(plate) : place.y();
        }
    }
}
