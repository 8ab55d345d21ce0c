package org.plumbline.vision.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.models.store.ModelStore;
import org.plumbline.vision.RealClips;

/** Real lifters, found and followed with the smallest network to keep the build short. */
class RealClipCaptureTest {

    private static CapturedLift capture(Path clip, int fromMillis, int toMillis, int threads) throws Exception {
        try (PipelinedLiftCapture capture = PipelinedLiftCapture.of(ModelStore.ofThisMachine())) {
            CaptureRequest request = new CaptureRequest(
                    clip,
                    "lite",
                    new LifterChoice.Automatic(),
                    Duration.ofMillis(fromMillis),
                    Duration.ofMillis(toMillis),
                    threads);
            return capture.capture(request, ProgressListener.none(), new CancellationToken())
                    .lift();
        }
    }

    private static List<Pose> poses(CapturedLift lift) {
        return lift.frames().stream()
                .map(CapturedFrame::pose)
                .filter(PoseObservation.Seen.class::isInstance)
                .map(seen -> ((PoseObservation.Seen) seen).pose())
                .toList();
    }

    private static PixelPoint at(Pose pose, Keypoint keypoint) {
        return pose.at(keypoint).position();
    }

    @Test
    void aLifterIsFollowedFromTheFloorToTheLockout() throws Exception {
        CapturedLift lift = capture(RealClips.get("bichraix__good014.mp4"), 0, 1_900, 2);
        List<Pose> poses = poses(lift);

        assertThat(lift.frames()).hasSizeGreaterThan(50);
        assertThat(poses).hasSameSizeAs(lift.frames());
        Pose setUp = poses.getFirst();
        Pose lockout = poses.getLast();
        double shank = at(lockout, Keypoint.RIGHT_KNEE).distanceTo(at(lockout, Keypoint.RIGHT_ANKLE));
        // Bent over at the start: the shoulder is far in front of the hip. Standing at the end: straight above it.
        assertThat(at(setUp, Keypoint.RIGHT_SHOULDER).x()
                        - at(setUp, Keypoint.RIGHT_HIP).x())
                .isGreaterThan(shank);
        assertThat(at(lockout, Keypoint.RIGHT_HIP).y()
                        - at(lockout, Keypoint.RIGHT_SHOULDER).y())
                .isGreaterThan(shank);
        for (int i = 1; i < poses.size(); i++) {
            assertThat(at(poses.get(i), Keypoint.RIGHT_HIP).distanceTo(at(poses.get(i - 1), Keypoint.RIGHT_HIP)))
                    .as("step of the hip into frame %d", i)
                    .isLessThan(0.4 * shank);
        }
    }

    @Test
    void amongSeveralPeopleTheOneWithTheBarIsFollowed() throws Exception {
        CapturedLift lift = capture(RealClips.get("mattiolato98__Bad_000002.mp4"), 1_500, 2_100, 2);

        // The lifter's hips are right of the middle; others stand left of it and lie further right.
        assertThat(poses(lift))
                .hasSameSizeAs(lift.frames())
                .allSatisfy(pose -> assertThat(at(pose, Keypoint.LEFT_HIP).x()).isBetween(1_000.0, 1_300.0));
    }

    @Test
    void theResultIsTheSameOnOneThreadAndOnFour() throws Exception {
        Path clip = RealClips.get("jeffchen__rdl.mp4");

        assertThat(capture(clip, 0, 600, 1)).isEqualTo(capture(clip, 0, 600, 4));
    }
}
