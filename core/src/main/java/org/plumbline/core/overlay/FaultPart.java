package org.plumbline.core.overlay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.book.Catalogue;
import org.plumbline.core.message.Text;

/** Every fault that shows in the frame, at the part of the body it is about; role and words both tell how bad it is. */
final class FaultPart implements OverlayPart {
    /** A fault of a single instant is shown this long around it. */
    private static final Duration SHOWN = Duration.ofMillis(150);

    private final Scene scene;
    private final FaultPlaces places;

    FaultPart(Scene scene) {
        this.scene = scene;
        this.places = new FaultPlaces(scene);
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        Duration now = scene.analysis().traces().time(frame);
        List<OverlayShape> shapes = new ArrayList<>();
        List<Fault> active = scene.analysis().faults().stream()
                .filter(fault -> shows(fault, now))
                .sorted(Comparator.comparing(Fault::severity))
                .toList();
        for (Fault fault : active) {
            Role role = role(fault.severity());
            List<PixelPoint> place = places.of(fault.code(), frame);
            if (place.isEmpty()) {
                continue;
            }
            if (place.size() > 1) {
                shapes.add(new OverlayShape.Polyline(role, place));
            }
            PixelPoint mark = place.getFirst();
            shapes.add(new OverlayShape.Dot(role, mark));
            shapes.add(new OverlayShape.Label(role, mark, words(fault)));
        }
        return shapes;
    }

    private static boolean shows(Fault fault, Duration now) {
        Duration from = fault.from().compareTo(fault.evidence().minus(SHOWN)) < 0
                ? fault.from()
                : fault.evidence().minus(SHOWN);
        Duration to = fault.to().compareTo(fault.evidence().plus(SHOWN)) > 0
                ? fault.to()
                : fault.evidence().plus(SHOWN);
        return now.compareTo(from) >= 0 && now.compareTo(to) <= 0;
    }

    private static Role role(Severity severity) {
        return switch (severity) {
            case NOTE -> Role.FAULT_NOTE;
            case WARNING -> Role.FAULT_WARNING;
            case SERIOUS -> Role.FAULT_SERIOUS;
        };
    }

    private String words(Fault fault) {
        Text severity =
                switch (fault.severity()) {
                    case NOTE -> Text.OVERLAY_NOTE;
                    case WARNING -> Text.OVERLAY_WARNING;
                    case SERIOUS -> Text.OVERLAY_SERIOUS;
                };
        return scene.messages().say(severity, Catalogue.name(fault.code(), scene.messages()));
    }
}
