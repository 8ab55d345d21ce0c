package org.plumbline.desktop.report.picture;

import java.util.Collection;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.desktop.paint.FrameView;

/** The part of the picture that holds the lifter and the plate in every key frame, so that they can be compared. */
final class Crop {
    private static final double MARGIN = 0.12;
    private static final double TALLEST = 460;
    private static final double WIDEST = 560;
    private static final double LARGEST_ZOOM = 2.5;
    private static final double TRUSTED = 0.3;

    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    private Crop() {}

    /** The part for frames at these positions of the track; the whole picture if nobody is in them. */
    static FrameView of(CapturedLift lift, Collection<Integer> positions) {
        double width = lift.video().width();
        double height = lift.video().height();
        Crop crop = new Crop();
        positions.forEach(position -> crop.hold(lift.frames().get(position)));
        if (crop.left > crop.right) {
            crop.left = 0;
            crop.top = 0;
            crop.right = width;
            crop.bottom = height;
        } else {
            double margin = MARGIN * Math.max(crop.right - crop.left, crop.bottom - crop.top);
            crop.left = Math.clamp(crop.left - margin, 0, width);
            crop.top = Math.clamp(crop.top - margin, 0, height);
            crop.right = Math.clamp(crop.right + margin, 0, width);
            crop.bottom = Math.clamp(crop.bottom + margin, 0, height);
        }
        double wide = Math.max(1, crop.right - crop.left);
        double tall = Math.max(1, crop.bottom - crop.top);
        double zoom = Math.min(LARGEST_ZOOM, Math.min(TALLEST / tall, WIDEST / wide));
        return new FrameView(crop.left, crop.top, zoom, (int) Math.max(1, Math.round(wide * zoom)), (int)
                Math.max(1, Math.round(tall * zoom)));
    }

    private void hold(CapturedFrame frame) {
        if (frame.pose() instanceof PoseObservation.Seen seen) {
            for (Keypoint keypoint : Keypoint.values()) {
                KeypointEstimate estimate = seen.pose().at(keypoint);
                if (estimate.confidence() >= TRUSTED) {
                    hold(estimate.position(), 0);
                }
            }
        }
        if (frame.bar() instanceof BarObservation.Plate plate) {
            hold(plate.centre(), plate.diameterPixels() / 2);
        }
    }

    private void hold(PixelPoint point, double around) {
        left = Math.min(left, point.x() - around);
        right = Math.max(right, point.x() + around);
        top = Math.min(top, point.y() - around);
        bottom = Math.max(bottom, point.y() + around);
    }
}
