package org.plumbline.core.correction;

import java.time.Duration;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.rep.RepEvent;

/** One thing a viewer put right. Frames are indices from 0; places are in pixels of the displayed image. */
public sealed interface Correction {

    /** Whether a later correction of the same thing takes this one's place. */
    boolean replaces(Correction earlier);

    /** A joint belongs here in this frame. */
    record JointMoved(int frame, Keypoint joint, PixelPoint to) implements Correction {
        @Override
        public boolean replaces(Correction earlier) {
            return earlier instanceof JointMoved other && other.frame == frame && other.joint == joint;
        }
    }

    /** The centre of the plate's near face is here in this frame. */
    record PlateCentred(int frame, PixelPoint centre) implements Correction {
        @Override
        public boolean replaces(Correction earlier) {
            return earlier instanceof PlateCentred other && other.frame == frame;
        }
    }

    /**
     * The plate is so large in this frame.
     *
     * @param diameterPixels vertical diameter of the near face
     */
    record PlateSized(int frame, double diameterPixels) implements Correction {
        public PlateSized {
            if (!(diameterPixels > 0)) {
                throw new IllegalArgumentException("a plate has a positive diameter");
            }
        }

        @Override
        public boolean replaces(Correction earlier) {
            return earlier instanceof PlateSized other && other.frame == frame;
        }
    }

    /**
     * An event of a repetition happens in this frame.
     *
     * @param within a frame inside the repetition that is meant, so that it is found again when others come or go
     * @param event which
     */
    record EventSet(int frame, int within, RepEvent event) implements Correction {
        @Override
        public boolean replaces(Correction earlier) {
            return earlier instanceof EventSet other && other.within == within && other.event == event;
        }
    }

    /** The floor below the feet is at this height of the picture. */
    record FloorSet(int frame, double y) implements Correction {
        @Override
        public boolean replaces(Correction earlier) {
            return earlier instanceof FloorSet;
        }
    }

    /**
     * The lifter is the person at this place; who was looked at before is another, so nothing that was put right of that one
     * holds any longer.
     *
     * @param time the moment at which the person is there
     */
    record LifterPicked(Duration time, PixelPoint at) implements Correction {
        @Override
        public boolean replaces(Correction earlier) {
            return true;
        }
    }

    /**
     * A viewer's own word on a fault.
     *
     * @param opinion what the viewer says
     * @param reason in the viewer's words; may be empty
     */
    record FaultReviewed(FaultCode fault, Opinion opinion, String reason) implements Correction {
        @Override
        public boolean replaces(Correction earlier) {
            return earlier instanceof FaultReviewed other && other.fault == fault;
        }
    }
}
