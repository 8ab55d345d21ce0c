package org.plumbline.core.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.BackEdge;
import org.plumbline.core.capture.BarEnd;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;

/** The same clip, mirrored: left becomes right in the picture and in the names of the joints. */
public final class Mirror {
    private final int width;

    private Mirror(int width) {
        this.width = width;
    }

    public static CapturedLift of(CapturedLift lift) {
        Mirror mirror = new Mirror(lift.video().width());
        return new CapturedLift(
                lift.video(),
                lift.model(),
                lift.frames().stream().map(mirror::frame).toList());
    }

    private CapturedFrame frame(CapturedFrame frame) {
        PoseObservation pose =
                switch (frame.pose()) {
                    case PoseObservation.Seen seen ->
                        new PoseObservation.Seen(
                                pose(seen.pose()), seen.presence(), outline(seen.silhouette()), edge(seen.back()));
                    case PoseObservation.Absent absent -> absent;
                };
        BarObservation bar =
                switch (frame.bar()) {
                    case BarObservation.Plate plate ->
                        new BarObservation.Plate(
                                point(plate.centre()), plate.diameterPixels(), plate.confidence(), end(plate.end()));
                    case BarObservation.Hands hands ->
                        new BarObservation.Hands(point(hands.centre()), hands.confidence());
                    case BarObservation.Absent absent -> absent;
                };
        PixelPoint shift =
                new PixelPoint(-frame.cameraShift().x(), frame.cameraShift().y());
        return new CapturedFrame(frame.index(), frame.time(), pose, bar, shift, frame.afterCut());
    }

    private BarEnd end(BarEnd end) {
        return end instanceof BarEnd.Seen seen ? new BarEnd.Seen(point(seen.place())) : end;
    }

    private Pose pose(Pose pose) {
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            KeypointEstimate other = pose.at(opposite(keypoint));
            estimates.add(new KeypointEstimate(point(other.position()), other.confidence(), other.hidden()));
        }
        return new Pose(estimates);
    }

    private static Keypoint opposite(Keypoint keypoint) {
        String name = keypoint.name();
        if (name.contains("LEFT")) {
            return Keypoint.valueOf(name.replace("LEFT", "RIGHT"));
        }
        return Keypoint.valueOf(name.replace("RIGHT", "LEFT"));
    }

    private Silhouette outline(Silhouette silhouette) {
        List<PixelPoint> corners = new ArrayList<>();
        for (int i = silhouette.size() - 1; i >= 0; i--) {
            corners.add(point(silhouette.corner(i)));
        }
        return new Silhouette(corners);
    }

    private BackEdge edge(BackEdge back) {
        List<PixelPoint> points = new ArrayList<>();
        for (int i = 0; i < back.size(); i++) {
            points.add(point(back.point(i)));
        }
        return new BackEdge(points);
    }

    private PixelPoint point(PixelPoint point) {
        return new PixelPoint(width - point.x(), point.y());
    }
}
