package org.plumbline.core.overlay;

import java.util.List;
import org.plumbline.core.capture.BarObservation;

/** The plate's rim and centre, or the hands where they stand in for it. */
final class PlatePart implements OverlayPart {
    private final Scene scene;

    PlatePart(Scene scene) {
        this.scene = scene;
    }

    @Override
    public List<OverlayShape> shapes(int frame) {
        return switch (scene.at(frame).bar()) {
            case BarObservation.Plate plate -> {
                Role role = plate.corrected() ? Role.CORRECTED : Role.PLATE;
                yield List.of(
                        new OverlayShape.Circle(role, plate.centre(), plate.diameterPixels() / 2),
                        new OverlayShape.Dot(role, plate.centre()));
            }
            case BarObservation.Hands hands -> List.of(new OverlayShape.Dot(Role.BAR_SUBSTITUTE, hands.centre()));
            case BarObservation.Absent _ -> List.of();
        };
    }
}
