package org.plumbline.vision.lifter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.VideoFrame;

/**
 * Follows the lifter from frame to frame: looks where earlier frames lead, and finds the lifter anew when that fails. Has
 * no memory of its own, so that frames may be handled by several threads with the same result. One thread at a time.
 */
public final class LifterFollower {
    private final PersonDetector detector;
    private final BodyNetwork network;
    private final LifterPlan plan;
    private final FollowSettings settings;
    private final BodySanity sanity;

    public LifterFollower(PersonDetector detector, BodyNetwork network, LifterPlan plan, FollowSettings settings) {
        this.detector = detector;
        this.network = network;
        this.plan = plan;
        this.settings = settings;
        this.sanity = new BodySanity(settings, plan.usualRadius());
    }

    /**
     * Looks for the lifter in one frame.
     *
     * @param frame where to look
     * @param past results of frames that lie two to four back, newest first, none from before a cut
     */
    public Sight follow(VideoFrame frame, List<Sight> past) throws ModelUnavailableException {
        if (plan instanceof LifterPlan.Nobody nobody) {
            return lost(frame, nobody.reason());
        }
        Optional<Region> region = steady(past);
        if (region.isPresent()) {
            BodyEstimate estimate = network.estimate(frame, region.get());
            if (sanity.believable(estimate)) {
                // Somebody else may have walked off with the region: then the last place is the wrong one to look.
                return onTheWay(estimate.own(), frame)
                        ? seen(frame, estimate)
                        : find(frame, plan.expectedAt(frame.time()));
            }
        }
        return find(frame, followed(past).map(Sight.Followed::own).findFirst().or(() -> plan.expectedAt(frame.time())));
    }

    private static Stream<Sight.Followed> followed(List<Sight> past) {
        return past.stream().filter(Sight.Followed.class::isInstance).map(Sight.Followed.class::cast);
    }

    /**
     * Where the body was wanted to be looked at in the last few frames, taken together. Where a keypoint is found depends
     * on how the crop's grid falls on the picture, so a region that follows every single wish makes keypoints jitter: with
     * the mean of three, shoulders jittered by 27 and 40 % less on two real lifts and the hip by 42 % on one; on the other,
     * where the plate hides the hip, it jittered by 27 % more. That the mean trails the body by some frames matters less,
     * because the crop is a good deal larger than the body.
     */
    private static Optional<Region> steady(List<Sight> past) {
        if (past.isEmpty() || past.getFirst() instanceof Sight.Lost) {
            return Optional.empty();
        }
        return Optional.of(Region.mean(followed(past).map(Sight.Followed::own).toList()));
    }

    private Sight find(VideoFrame frame, Optional<Region> expected) throws ModelUnavailableException {
        List<PersonSighting> people = detector.detect(frame);
        Optional<PersonSighting> lifter = people.stream().findFirst();
        if (expected.isPresent()) {
            lifter = nearest(people, expected.get());
        }
        if (lifter.isPresent()) {
            // The detector's circle is rough; the keypoint network's own one is what the next frames will use.
            Region region = network.estimate(frame, lifter.get().region()).own();
            BodyEstimate estimate = network.estimate(frame, region);
            if (sanity.believable(estimate)) {
                return seen(frame, estimate);
            }
        }
        if (expected.isPresent()) {
            // The detector goes by the face, which may be out of the picture while the body is not.
            BodyEstimate estimate = network.estimate(frame, expected.get());
            if (sanity.believable(estimate)) {
                return seen(frame, estimate);
            }
        }
        return lost(frame, people.isEmpty() ? "nobody was found in the picture" : "the lifter can't be made out");
    }

    private Optional<PersonSighting> nearest(List<PersonSighting> people, Region expected) {
        double limit = settings.match() * expected.bodyRadius();
        return people.stream()
                .filter(person -> person.centre().distanceTo(expected.centre()) <= limit)
                .min(Comparator.comparingDouble(person -> person.centre().distanceTo(expected.centre())));
    }

    /** Whether a followed body is about where the lifter was seen ahead around this moment. */
    private boolean onTheWay(Region own, VideoFrame frame) {
        return plan.expectedAt(frame.time())
                .map(expected ->
                        expected.centre().distanceTo(own.centre()) <= settings.astray() * expected.bodyRadius())
                .orElse(true);
    }

    private static Sight seen(VideoFrame frame, BodyEstimate estimate) {
        return new Sight.Followed(frame.time(), estimate.own(), estimate.observation());
    }

    private static Sight lost(VideoFrame frame, String reason) {
        return new Sight.Lost(frame.time(), new PoseObservation.Absent(reason));
    }
}
