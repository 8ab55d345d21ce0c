package org.plumbline.core.overlay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.kinematics.Channel;

/** Where in the picture a fault is seen: a chain of points, the first of which carries the mark. */
final class FaultPlaces {
    private final Scene scene;

    FaultPlaces(Scene scene) {
        this.scene = scene;
    }

    /** Points to highlight; empty where the part was not seen, or where the fault has no place in a frame. */
    List<PixelPoint> of(FaultCode code, int frame) {
        return switch (code) {
            case F01, F02 -> barAndMidfoot(frame);
            case F03, F04 -> chain(frame, List.of(BodySide::hip, BodySide::knee));
            case F05, F06, F07, F17 -> back(frame);
            case F08, F09 -> chain(frame, List.of(BodySide::hip, BodySide::shoulder));
            case F10, F11, F12, F15 -> bar(frame);
            case F13 -> chain(frame, List.of(BodySide::hip, BodySide::knee, BodySide::ankle));
            case F14 -> chain(frame, List.of(BodySide::shoulder, BodySide::hip));
            case F16, F20 -> chain(frame, List.of(BodySide::knee, BodySide::hip));
            case F18 -> chain(frame, List.of(BodySide::ear, BodySide::shoulder));
            case F19 -> chain(frame, List.of(BodySide::heel, BodySide::toe));
            case F21, F22 -> List.of();
        };
    }

    private List<PixelPoint> chain(int frame, List<Function<BodySide, Keypoint>> joints) {
        return joints.stream()
                .map(joint -> scene.place(frame, joint))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<PixelPoint> back(int frame) {
        return new BackOutlinePart(scene)
                .shapes(frame).stream()
                        .filter(OverlayShape.Polyline.class::isInstance)
                        .map(shape -> middleFirst(((OverlayShape.Polyline) shape).points()))
                        .findFirst()
                        .orElseGet(() -> chain(frame, List.of(BodySide::hip, BodySide::shoulder)));
    }

    /** The lumbar part of the outline: its lower half. */
    private static List<PixelPoint> middleFirst(List<PixelPoint> outline) {
        return outline.subList(0, Math.max(2, (outline.size() + 1) / 2)).reversed();
    }

    private List<PixelPoint> bar(int frame) {
        return switch (scene.at(frame).bar()) {
            case BarObservation.Plate plate -> List.of(plate.centre());
            case BarObservation.Hands hands -> List.of(hands.centre());
            case BarObservation.Absent _ -> List.of();
        };
    }

    private List<PixelPoint> barAndMidfoot(int frame) {
        Optional<PixelPoint> bar = scene.joint(frame, Channel.BAR_X, Channel.BAR_Y);
        Optional<PixelPoint> foot = scene.pixel(frame, 0, 0);
        return Stream.of(bar, foot).flatMap(Optional::stream).toList();
    }
}
