package org.plumbline.vision.lifter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells who is who from one scouted moment to the next: by place and size, nearest first. */
final class PersonLinker {
    /** Largest step of one person between moments, in body radii, a difference in size counted in. */
    private static final double LARGEST_STEP = 0.9;

    private PersonLinker() {}

    private record Link(ScoutTrack track, ScoutedPerson person, double step) {}

    /** Returns every person's track; moments in order of time. */
    static List<ScoutTrack> link(List<ScoutedMoment> moments) {
        List<ScoutTrack> tracks = new ArrayList<>();
        for (ScoutedMoment moment : moments) {
            List<Link> links = new ArrayList<>();
            for (ScoutTrack track : tracks) {
                for (ScoutedPerson person : moment.people()) {
                    links.add(new Link(track, person, step(track.last().person(), person)));
                }
            }
            links.sort(Comparator.comparingDouble(Link::step));
            Set<ScoutTrack> taken = new HashSet<>();
            Set<ScoutedPerson> placed = new HashSet<>();
            for (Link link : links) {
                if (link.step() < LARGEST_STEP && !taken.contains(link.track()) && !placed.contains(link.person())) {
                    taken.add(link.track());
                    placed.add(link.person());
                    link.track().add(moment.time(), link.person());
                }
            }
            for (ScoutedPerson person : moment.people()) {
                if (!placed.contains(person)) {
                    ScoutTrack track = new ScoutTrack();
                    track.add(moment.time(), person);
                    tracks.add(track);
                }
            }
        }
        return tracks;
    }

    private static double step(ScoutedPerson from, ScoutedPerson to) {
        double radius = Math.max(from.region().bodyRadius(), to.region().bodyRadius());
        double ratio = to.region().bodyRadius() / from.region().bodyRadius();
        return from.region().centre().distanceTo(to.region().centre()) / radius + Math.abs(Math.log(ratio));
    }
}
