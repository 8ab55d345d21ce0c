package org.plumbline.core.overlay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.message.Text;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;

/** In the picture's upper left corner: which repetition, which phase, and each event as it happens. */
final class EventPart implements OverlayPart {
    /** An event is shown this long before and after its moment, so that an eye can catch it. */
    private static final Duration SHOWN = Duration.ofMillis(120);

    private static final double MARGIN = 0.03;

    private final Scene scene;

    EventPart(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        int number = scene.analysis().repOfFrame().get(frame);
        if (number == 0) {
            return List.of();
        }
        Phase phase = scene.analysis().phaseOfFrame().get(frame);
        Duration now = scene.analysis().traces().time(frame);
        String words = words(number, name(phase));
        for (AnalyzedRep analyzed : scene.analysis().reps()) {
            Rep rep = analyzed.rep();
            for (Map.Entry<RepEvent, Duration> event : rep.events().entrySet()) {
                if (rep.number() == number && event.getValue().minus(now).abs().compareTo(SHOWN) <= 0) {
                    words = words(number, name(event.getKey()));
                }
            }
        }
        double margin = MARGIN
                * Math.min(scene.lift().video().width(), scene.lift().video().height());
        return List.of(new OverlayShape.Label(Role.EVENT, new PixelPoint(margin, margin), words));
    }

    private String words(int rep, Text what) {
        return scene.messages()
                .say(Text.OVERLAY_REP, Integer.toString(rep), scene.messages().say(what));
    }

    private static Text name(Phase phase) {
        return switch (phase) {
            case REST -> Text.OVERLAY_REST;
            case SETUP -> Text.OVERLAY_SETUP;
            case PULL_1 -> Text.OVERLAY_PULL_1;
            case PULL_2 -> Text.OVERLAY_PULL_2;
            case LOCKOUT -> Text.OVERLAY_LOCKOUT;
            case DESCENT -> Text.OVERLAY_DESCENT;
        };
    }

    private static Text name(RepEvent event) {
        return switch (event) {
            case SET -> Text.OVERLAY_AT_SET;
            case LIFT_OFF -> Text.OVERLAY_AT_LIFT_OFF;
            case KNEE_PASS -> Text.OVERLAY_AT_KNEE_PASS;
            case LOCKOUT -> Text.OVERLAY_AT_LOCKOUT;
            case DESCENT -> Text.OVERLAY_AT_DESCENT;
            case TOUCHDOWN -> Text.OVERLAY_AT_TOUCHDOWN;
        };
    }
}
