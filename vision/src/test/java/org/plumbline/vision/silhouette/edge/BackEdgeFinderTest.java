package org.plumbline.vision.silhouette.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.BackEdge;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;
import org.plumbline.core.port.VideoFrame;

class BackEdgeFinderTest {

    @Test
    void theEdgeIsFoundToAFractionOfAPixelThoughTheMaskIsOff() {
        Found found = find(new PaintedBack());
        assertThat(found.count()).isGreaterThan(65);
        assertThat(Math.abs(found.bias())).isLessThan(0.1);
        assertThat(found.rms()).isLessThan(0.25);
    }

    @Test
    void aMaskThatReachesTooFarInDoesNotMatterEither() {
        Found found = find(new PaintedBack().withMaskOff(-7));
        assertThat(found.count()).isGreaterThan(60);
        assertThat(found.rms()).isLessThan(0.3);
    }

    @Test
    void aBrighterEdgeBehindTheBackIsNotTakenForIt() {
        Found found = find(new PaintedBack().withPoster());
        assertThat(found.count()).isGreaterThan(60);
        assertThat(found.rms()).isLessThan(0.5);
    }

    @Test
    void aShirtThatOnlyDiffersInColourIsToldFromTheWall() {
        // The same brightness, bluer.
        Found found = find(new PaintedBack().with(new int[] {160, 105, 85}, new int[] {105, 110, 112}));
        assertThat(found.count()).isGreaterThan(60);
        assertThat(found.rms()).isLessThan(0.4);
    }

    @Test
    void noEdgeIsFoundWhereLifterAndWallLookAlike() {
        Found found = find(new PaintedBack().with(new int[] {105, 110, 112}, new int[] {104, 108, 111}));
        assertThat(found.count()).isLessThan(20);
    }

    @Test
    void aLifterWhoFacesLeftHasTheMirroredEdge() {
        PaintedBack back = new PaintedBack();
        List<Double> right = new ArrayList<>();
        for (PixelPoint point : points(BackEdgeFinder.find(back.frame(), back.seen()))) {
            right.add(point.x());
        }
        List<PixelPoint> left = points(BackEdgeFinder.find(mirrored(back.frame()), mirrored(back.seen())));
        assertThat(left).hasSameSizeAs(right);
        for (int i = 0; i < left.size(); i++) {
            assertThat(PaintedBack.WIDTH - left.get(i).x()).isCloseTo(right.get(i), within(0.02));
        }
    }

    @Test
    void nothingIsLookedForWithoutAMaskOrWithoutATrunk() {
        PaintedBack back = new PaintedBack();
        PoseObservation.Seen seen = back.seen();
        assertThat(BackEdgeFinder.find(back.frame(), new PoseObservation.Seen(seen.pose(), 1, Silhouette.empty())))
                .isEqualTo(BackEdge.none());
        Pose point = new Pose(Collections.nCopies(Keypoint.COUNT, new KeypointEstimate(PaintedBack.HIP, 1, false)));
        assertThat(BackEdgeFinder.find(back.frame(), seen.with(point))).isEqualTo(BackEdge.none());
    }

    /** How the points lie about the true edge, pixels; + = behind it. */
    private record Found(int count, double bias, double rms) {}

    private static Found find(PaintedBack back) {
        List<PixelPoint> points = points(BackEdgeFinder.find(back.frame(), back.seen()));
        double sum = 0;
        double squares = 0;
        for (PixelPoint point : points) {
            double off = PaintedBack.edge(point.y()) - point.x();
            sum += off;
            squares += off * off;
        }
        return new Found(points.size(), sum / points.size(), Math.sqrt(squares / points.size()));
    }

    private static List<PixelPoint> points(BackEdge edge) {
        List<PixelPoint> points = new ArrayList<>();
        for (int i = 0; i < edge.size(); i++) {
            points.add(edge.point(i));
        }
        return points;
    }

    private static VideoFrame mirrored(VideoFrame frame) {
        byte[] bgr = new byte[frame.bgr().length];
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                System.arraycopy(
                        frame.bgr(),
                        3 * (y * frame.width() + x),
                        bgr,
                        3 * (y * frame.width() + frame.width() - 1 - x),
                        3);
            }
        }
        return new VideoFrame(frame.index(), frame.time(), frame.width(), frame.height(), bgr);
    }

    private static PoseObservation.Seen mirrored(PoseObservation.Seen seen) {
        List<KeypointEstimate> estimates = new ArrayList<>();
        for (Keypoint keypoint : Keypoint.values()) {
            estimates.add(new KeypointEstimate(mirrored(seen.pose().at(keypoint).position()), 1, false));
        }
        List<PixelPoint> corners = new ArrayList<>();
        for (int i = 0; i < seen.silhouette().size(); i++) {
            corners.add(mirrored(seen.silhouette().corner(i)));
        }
        return new PoseObservation.Seen(new Pose(estimates), 1, new Silhouette(corners));
    }

    private static PixelPoint mirrored(PixelPoint point) {
        return new PixelPoint(PaintedBack.WIDTH - point.x(), point.y());
    }
}
