package org.plumbline.vision.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.lifter.Sight;
import org.plumbline.vision.silhouette.edge.BackEdgeFinder;

/**
 * Takes frames through camera, pose and bar side by side. The calling thread reads the frames and waits while too many are
 * in flight. Pose runs in as many lanes as {@link #LAG} says: a frame leans on those from {@code LAG} to
 * {@code 2 * LAG} before it, never on the one just before, so that neighbours are worked on at the same time and the result
 * depends neither on timing nor on the number of threads.
 */
final class FramePipeline<S> {
    /** How many frames back the newest frame lies that a frame leans on; also the number of pose lanes. */
    static final int LAG = 2;

    /** Frames in order. */
    @FunctionalInterface
    interface Source {

        /** Returns the next frame, or empty at the end. */
        Optional<VideoFrame> next() throws LiftException;
    }

    /** Follows the lifter in frames; used by one thread at a time. */
    @FunctionalInterface
    interface PoseStage {
        Sight follow(VideoFrame frame, List<Sight> past) throws ModelUnavailableException;
    }

    private final StageClock clock;
    private final Lane cameraLane;
    private final CameraStage camera;
    private final List<Lane> poseLanes;
    private final List<PoseStage> poses;
    private final Lane barLane;
    private final BarStage.Spotter<S> spotter;
    private final InFlight inFlight;

    /**
     * Prepares a run.
     *
     * @param pool whose threads do the work
     * @param camera the one that watches the background
     * @param poses {@link #LAG} of them
     * @param spotter sees the frames in order, because it follows discs from one to the next
     * @param mostInFlight how many frames may be held at a time
     */
    FramePipeline(
            Executor pool,
            StageClock clock,
            CameraStage camera,
            List<? extends PoseStage> poses,
            BarStage.Spotter<S> spotter,
            int mostInFlight) {
        if (poses.size() != LAG) {
            throw new IllegalArgumentException("expected " + LAG + " pose stages, not " + poses.size());
        }
        this.clock = clock;
        this.camera = camera;
        this.cameraLane = new Lane(pool);
        this.poses = List.copyOf(poses);
        this.poseLanes = poses.stream().map(pose -> new Lane(pool)).toList();
        this.spotter = spotter;
        this.barLane = new Lane(pool);
        this.inFlight = new InFlight(mostInFlight);
    }

    /** One frame under way. */
    private record Slot<S>(
            CompletableFuture<CameraStage.Step> camera,
            CompletableFuture<Sight> sight,
            CompletableFuture<FrameFinding<S>> finding) {}

    /**
     * Works through all frames. Returns or throws only when no frame is in flight any more.
     *
     * @param frames to read
     * @param atFrame hears of each frame when it is read, on the calling thread
     * @return one finding per frame, in order
     */
    List<FrameFinding<S>> run(Source frames, Consumer<VideoFrame> atFrame, CancellationToken cancellation)
            throws LiftException {
        List<Slot<S>> slots = new ArrayList<>();
        try {
            while (!inFlight.failed()) {
                cancellation.throwIfCancelled();
                inFlight.enter();
                Optional<VideoFrame> frame = readOrLeave(frames);
                if (frame.isEmpty()) {
                    break;
                }
                Slot<S> slot = submit(frame.get(), slots);
                slots.add(slot);
                inFlight.leaveWhenDone(slot.finding());
                atFrame.accept(frame.get());
            }
        } finally {
            inFlight.drain();
        }
        inFlight.rethrow();
        return slots.stream().map(slot -> slot.finding().join()).toList();
    }

    private Optional<VideoFrame> readOrLeave(Source frames) throws LiftException {
        Optional<VideoFrame> frame = Optional.empty();
        try {
            frame = clock.time(StageClock.Stage.DECODE, frames::next);
            return frame;
        } finally {
            if (frame.isEmpty()) {
                inFlight.leaveWhenDone(CompletableFuture.completedFuture(null));
            }
        }
    }

    private Slot<S> submit(VideoFrame frame, List<Slot<S>> before) {
        int n = before.size();
        CompletableFuture<CameraStage.Step> step = CompletableFuture.supplyAsync(
                () -> timed(StageClock.Stage.CAMERA, () -> camera.look(frame)), cameraLane);
        List<Slot<S>> since = List.copyOf(before.subList(Math.max(0, n - 2 * LAG), n));
        // Everything it leans on comes first, so that no thread of the pool ever waits within a task.
        CompletableFuture<?>[] leanedOn = Stream.concat(
                        Stream.of(step),
                        since.stream()
                                .limit(Math.max(0, since.size() - LAG + 1))
                                .map(Slot::sight))
                .toArray(CompletableFuture<?>[]::new);
        int lane = n % LAG;
        CompletableFuture<Sight> sight = CompletableFuture.allOf(leanedOn)
                .thenApplyAsync(
                        ready -> timed(
                                StageClock.Stage.POSE, () -> poses.get(lane).follow(frame, usable(since, step.join()))),
                        poseLanes.get(lane));
        CompletableFuture<?> barBefore = n == 0 ? sight : since.getLast().finding();
        CompletableFuture<FrameFinding<S>> finding = sight.thenCombineAsync(
                barBefore, (seen, ready) -> find(frame, step.join(), seen.observation()), barLane);
        return new Slot<>(step, sight, finding);
    }

    /** Results that a frame may lean on, newest first: those {@code LAG} back and more with no cut between. */
    private static <S> List<Sight> usable(List<Slot<S>> since, CameraStage.Step step) {
        List<Sight> past = new ArrayList<>();
        boolean cut = step.afterCut();
        for (int back = 1; back <= since.size() && !cut; back++) {
            Slot<S> slot = since.get(since.size() - back);
            if (back >= LAG) {
                past.add(slot.sight().join());
            }
            cut = slot.camera().join().afterCut();
        }
        return past;
    }

    private FrameFinding<S> find(VideoFrame frame, CameraStage.Step step, PoseObservation pose) {
        S bar = timed(StageClock.Stage.BAR, () -> spotter.spot(frame, pose, step.afterCut()));
        PoseObservation whole = timed(StageClock.Stage.BACK, () -> withBack(frame, pose));
        return new FrameFinding<>(frame.index(), frame.time(), step, whole, bar);
    }

    private static PoseObservation withBack(VideoFrame frame, PoseObservation pose) {
        return pose instanceof PoseObservation.Seen seen ? seen.with(BackEdgeFinder.find(frame, seen)) : pose;
    }

    private <T> T timed(StageClock.Stage stage, StageClock.Work<T> work) {
        if (inFlight.failed()) {
            throw new CompletionException(new IllegalStateException("another frame failed before"));
        }
        try {
            return clock.time(stage, work);
        } catch (LiftException e) {
            throw new CompletionException(e);
        }
    }
}
