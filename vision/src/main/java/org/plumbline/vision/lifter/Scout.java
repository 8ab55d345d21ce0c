package org.plumbline.vision.lifter;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.VideoFrame;

/** Looks at everybody in single frames. One thread at a time. */
public final class Scout {
    /** More people than this are a crowd; the detector's best ones are looked at. */
    private static final int MOST_PEOPLE = 6;

    private final PersonDetector detector;
    private final BodyNetwork network;
    private final FollowSettings settings;

    public Scout(PersonDetector detector, BodyNetwork network, FollowSettings settings) {
        this.detector = detector;
        this.network = network;
        this.settings = settings;
    }

    /** Returns everybody in a frame. */
    public ScoutedMoment look(VideoFrame frame) throws ModelUnavailableException {
        List<ScoutedPerson> people = new ArrayList<>();
        List<PersonSighting> sightings = detector.detectClosely(frame);
        for (PersonSighting sighting : sightings.subList(0, Math.min(MOST_PEOPLE, sightings.size()))) {
            Region region = network.estimate(frame, sighting.region()).own();
            BodyEstimate estimate = network.estimate(frame, region);
            if (estimate.presence() >= settings.presence()
                    && people.stream().noneMatch(other -> other.region().samePersonAs(estimate.own()))) {
                people.add(new ScoutedPerson(estimate.own(), estimate.pose()));
            }
        }
        return new ScoutedMoment(frame.time(), people);
    }
}
