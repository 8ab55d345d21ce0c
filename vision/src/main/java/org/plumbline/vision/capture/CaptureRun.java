package org.plumbline.vision.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.CaptureResult;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoReader;
import org.plumbline.vision.lifter.FollowSettings;
import org.plumbline.vision.lifter.LifterChooser;
import org.plumbline.vision.lifter.LifterFollower;
import org.plumbline.vision.lifter.LifterPlan;
import org.plumbline.vision.lifter.PoseNetworks;
import org.plumbline.vision.lifter.Scout;

/** One clip on its way to a captured lift. */
final class CaptureRun<S> {
    /** What a clip that doesn't state its length is looked ahead over. */
    private static final Duration ASSUMED_LENGTH = Duration.ofSeconds(12);

    /** Frames that can be worked on at a time, however many threads there are: one per lane of pose, bar and camera. */
    private static final int MOST_AT_WORK = 2 * FramePipeline.LAG + 1;

    /** Frames held beyond those: one is being read, two wait for the results they lean on. */
    private static final int SPARE_FRAMES = 3;

    private final CaptureStages<S> stages;
    private final CaptureRequest request;
    private final PoseNetworks networks;
    private final CancellationToken cancellation;
    private final StageClock clock = new StageClock();
    private final FollowSettings settings = FollowSettings.standard();

    CaptureRun(CaptureStages<S> stages, CaptureRequest request, PoseNetworks networks, CancellationToken cancellation) {
        this.stages = stages;
        this.request = request;
        this.networks = networks;
        this.cancellation = cancellation;
    }

    CaptureResult run(ExecutorService pool, ProgressListener listener) throws LiftException {
        try (Clip clip =
                clock.time(StageClock.Stage.DECODE, () -> stages.clips().open(request.clip()))) {
            Duration end = end(clip.reader().statedDuration());
            CaptureProgress progress = new CaptureProgress(listener, request.from(), end);
            progress.scouting();
            LifterPlan plan = scout(pool, end);
            List<FrameFinding<S>> findings = follow(pool, clip, plan, progress);
            if (findings.isEmpty()) {
                throw new UnreadableVideoException(
                        "no frame between " + request.from() + " and " + request.to(),
                        new UserMessage(
                                "The clip shows nothing between the two moments given.",
                                "Choose moments within the clip."));
            }
            progress.solving();
            List<CapturedFrame> frames = clock.time(StageClock.Stage.PATH, () -> frames(findings));
            CapturedLift lift = new CapturedLift(clip.facts(), networks.identity(), frames);
            progress.done();
            return new CaptureResult(lift, clock.busy());
        }
    }

    private Duration end(Duration stated) {
        Duration end = stated.isPositive() ? stated : request.from().plus(ASSUMED_LENGTH);
        return end.compareTo(request.to()) < 0 ? end : request.to();
    }

    private LifterPlan scout(ExecutorService pool, Duration end) throws LiftException {
        if (end.compareTo(request.from()) <= 0) {
            return new LifterPlan.Open();
        }
        try (ClosingList open = new ClosingList()) {
            Clip clip = clock.time(StageClock.Stage.DECODE, () -> stages.clips().open(request.clip()));
            VideoReader reader = open.add(clip.reader(), clip::close);
            List<ScoutPass.Look> looks = new ArrayList<>();
            for (int i = 0; i < FramePipeline.LAG; i++) {
                var detector = networks.newDetector();
                open.add(detector, detector::close);
                var network = networks.newScoutNetwork();
                open.add(network, network::close);
                looks.add(new Scout(detector, network, settings)::look);
            }
            List<Duration> times = ScoutTimes.between(request.from(), end, request.lifter());
            var moments = new ScoutPass(pool, clock, looks).run(reader, times, cancellation);
            return LifterChooser.choose(moments, request.lifter(), reader.width());
        }
    }

    private List<FrameFinding<S>> follow(ExecutorService pool, Clip clip, LifterPlan plan, CaptureProgress progress)
            throws LiftException {
        try (ClosingList open = new ClosingList()) {
            List<FramePipeline.PoseStage> poses = new ArrayList<>();
            for (int i = 0; i < FramePipeline.LAG; i++) {
                var detector = networks.newDetector();
                open.add(detector, detector::close);
                var network = networks.newBodyNetwork();
                open.add(network, network::close);
                poses.add(new LifterFollower(detector, network, plan, settings)::follow);
            }
            BarStage.Spotter<S> spotter = stages.bar().newSpotter();
            open.add(spotter, spotter::close);
            VideoReader reader = clip.reader();
            CameraStage camera = stages.camera().make(reader.width(), reader.height(), plan);
            open.add(camera, camera::close);
            int held = Math.min(request.threads(), MOST_AT_WORK) + SPARE_FRAMES;
            return new FramePipeline<>(pool, clock, camera, poses, spotter, held)
                    .run(
                            new WantedFrames(clip, request.from(), request.to(), cancellation),
                            frame -> progress.following(frame.time()),
                            cancellation);
        }
    }

    private List<CapturedFrame> frames(List<FrameFinding<S>> findings) {
        List<BarObservation> bars =
                stages.bar().solve(findings.stream().map(FrameFinding::bar).toList());
        List<CapturedFrame> frames = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            FrameFinding<S> finding = findings.get(i);
            frames.add(new CapturedFrame(
                    finding.index(),
                    finding.time(),
                    stages.bar().markHidden(finding.pose(), bars.get(i)),
                    bars.get(i),
                    finding.camera().shift(),
                    finding.camera().afterCut()));
        }
        return frames;
    }
}
