package org.plumbline.core.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.quantity.Angle;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;

class OverlayComposerTest {
    private final SampleScene scene = new SampleScene();

    @ParameterizedTest
    @EnumSource(Facing.class)
    void thePlumbLineStandsOnMidfootAndReachesTheBarInTheLiftersPlane(Facing facing) {
        scene.facing = facing;
        scene.cameraStep = 3;
        List<OverlayShape> shapes = scene.composer().compose(4, EnumSet.of(OverlayLayer.PLUMB_LINE));

        OverlayShape.Polyline line = polylines(shapes, Role.PLUMB_LINE).getFirst();
        assertNear(line.points().getFirst(), scene.pixel(4, 0, 0));
        OverlayShape.Dot bar = dots(shapes, Role.PLUMB_LINE).getFirst();
        assertNear(bar.centre(), scene.pixel(4, SampleScene.BAR_AHEAD, SampleScene.barHeight(4)));
        assertThat(labels(shapes)).containsExactly("bar 4.0 ± 1.5 cm in front of midfoot");
    }

    @Test
    void withoutAKnownFootThereIsNoPlumbLine() {
        scene.footKnown = false;

        assertThat(scene.composer().compose(4, EnumSet.of(OverlayLayer.PLUMB_LINE)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Facing.class)
    void theSkeletonIsOfTheSideThatTheAnalysisUsedEvenIfTheNetworkNamedTheSidesTheOtherWayRound(Facing facing) {
        scene.facing = facing;
        scene.namedOtherWayRound = true;
        List<OverlayShape> shapes = scene.composer().compose(2, EnumSet.of(OverlayLayer.SKELETON));

        assertThat(dots(shapes, Role.SKELETON))
                .anySatisfy(dot -> assertNear(dot.centre(), scene.pixel(2, -0.25, 0.70)));
    }

    @Test
    void aDoubtfulJointIsMarkedSo() {
        List<OverlayShape> shapes = scene.composer().compose(0, EnumSet.of(OverlayLayer.SKELETON));

        assertThat(dots(shapes, Role.SKELETON_UNCERTAIN))
                .satisfiesExactly(elbow -> assertNear(elbow.centre(), scene.pixel(0, 0.20, 0.55)));
    }

    @Test
    void aJointBehindThePlateThatTheAnalysisDoesNotHoldIsNotDrawn() {
        List<OverlayShape> shapes = scene.composer().compose(0, EnumSet.of(OverlayLayer.SKELETON));

        assertThat(dots(shapes, Role.SKELETON)).hasSize(7);
        assertThat(shapes)
                .filteredOn(OverlayShape.Polyline.class::isInstance)
                .as("the two bones of the heel are left out")
                .hasSize(7);
    }

    @Test
    void aJointBehindThePlateIsDrawnAsDoubtfulWhereTheAnalysisHoldsIt() {
        scene.hiddenJoint = "ANKLE";

        List<OverlayShape> shapes = scene.composer().compose(0, EnumSet.of(OverlayLayer.SKELETON));

        assertThat(dots(shapes, Role.SKELETON_UNCERTAIN))
                .anySatisfy(ankle -> assertNear(ankle.centre(), scene.pixel(0, -0.05, 0.08)));
    }

    @Test
    void theFarSideIsLeftOutUnlessItIsAskedFor() {
        assertThat(OverlayLayer.usual())
                .doesNotContain(OverlayLayer.FAR_SIDE, OverlayLayer.ANGLES)
                .hasSize(OverlayLayer.values().length - 2);
        assertThat(scene.composer().compose(0, OverlayLayer.usual())).noneMatch(shape -> shape.role() == Role.FAR_SIDE);
        assertThat(scene.composer().compose(0, EnumSet.of(OverlayLayer.FAR_SIDE)))
                .isNotEmpty()
                .allMatch(shape -> shape.role() == Role.FAR_SIDE);
    }

    @Test
    void theBarPathGrowsFromTheFloorAndFollowsTheMovingCamera() {
        scene.cameraStep = 5;
        List<OverlayShape.Polyline> path =
                polylines(scene.composer().compose(6, EnumSet.of(OverlayLayer.BAR_PATH)), Role.BAR_PATH);

        assertThat(path).hasSize(1);
        assertThat(path.getFirst().points()).hasSize(6);
        for (PixelPoint point : path.getFirst().points()) {
            assertThat(point.x()).isEqualTo(scene.pixel(6, 0.1, 0).x(), within(1e-6));
        }
        assertThat(path.getFirst().points().getLast().y())
                .isEqualTo(scene.pixel(6, 0, SampleScene.barHeight(6)).y(), within(1e-6));
    }

    @Test
    void thePathsColoursMeetAndTogetherGoTheWholeWay() {
        List<OverlayShape> plain = scene.composer().compose(7, EnumSet.of(OverlayLayer.BAR_PATH));
        List<PixelPoint> whole = polylines(plain, Role.BAR_PATH).getFirst().points();
        for (PathColour colour : List.of(PathColour.PHASE, PathColour.SPEED)) {
            List<OverlayShape.Polyline> parts =
                    scene.composer().compose(7, EnumSet.of(OverlayLayer.BAR_PATH), colour).stream()
                            .map(OverlayShape.Polyline.class::cast)
                            .toList();
            assertThat(parts.getFirst().points().getFirst()).isEqualTo(whole.getFirst());
            assertThat(parts.getLast().points().getLast()).isEqualTo(whole.getLast());
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i).points().getFirst())
                        .as("no gap between colours")
                        .isEqualTo(parts.get(i - 1).points().getLast());
            }
        }
    }

    @Test
    void theBarPathIsMarkedAsASubstituteWhereTheBarWasNotSeenForAMoment() {
        scene.barUnseenAt = 4;

        List<OverlayShape> shapes = scene.composer().compose(7, EnumSet.of(OverlayLayer.BAR_PATH));
        assertThat(polylines(shapes, Role.BAR_SUBSTITUTE))
                .singleElement()
                .satisfies(line -> assertThat(line.points())
                        .containsExactly(
                                scene.pixel(7, 0.1, SampleScene.barHeight(3)),
                                scene.pixel(7, 0.1, SampleScene.barHeight(5))));
    }

    @Test
    void theBarPathIsBrokenWhereTheBarWasNotSeen() {
        scene.barUnseenAt = 4;

        assertThat(polylines(scene.composer().compose(7, EnumSet.of(OverlayLayer.BAR_PATH)), Role.BAR_PATH))
                .extracting(line -> line.points().size())
                .containsExactly(3, 3);
    }

    @Test
    void theBarPathDoesNotCrossACut() {
        scene.cutAt = 5;

        assertThat(polylines(scene.composer().compose(7, EnumSet.of(OverlayLayer.BAR_PATH)), Role.BAR_PATH))
                .singleElement()
                .satisfies(line -> assertThat(line.points()).hasSize(3));
    }

    @Test
    void outsideARepThereIsNeitherPathNorEvent() {
        assertThat(scene.composer().compose(9, EnumSet.of(OverlayLayer.BAR_PATH, OverlayLayer.EVENTS)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Facing.class)
    void theBackOutlineLiesBehindTheTrunk(Facing facing) {
        scene.facing = facing;
        OverlayShape.Polyline back = polylines(
                        scene.composer().compose(0, EnumSet.of(OverlayLayer.BACK_OUTLINE)), Role.BACK_OUTLINE)
                .getFirst();

        PixelPoint hip = scene.pixel(0, -0.25, 0.60);
        PixelPoint shoulder = scene.pixel(0, 0.30, 0.80);
        for (PixelPoint point : back.points()) {
            double distance = Math.abs((shoulder.x() - hip.x()) * (point.y() - hip.y())
                            - (shoulder.y() - hip.y()) * (point.x() - hip.x()))
                    / hip.distanceTo(shoulder);
            assertThat(distance).isEqualTo(0.12 * SampleScene.PIXELS_PER_METRE, within(0.01));
            assertThat(point.y()).isLessThan(hip.y());
        }
    }

    @Test
    void eventsAreNamedAsTheyHappenAndPhasesBetweenThem() {
        OverlayComposer composer = scene.composer();

        assertThat(labels(composer.compose(2, EnumSet.of(OverlayLayer.EVENTS)))).containsExactly("Rep 1 · lift-off");
        assertThat(labels(composer.compose(5, EnumSet.of(OverlayLayer.EVENTS))))
                .containsExactly("Rep 1 · pull, above the knee");
    }

    @Test
    void aFaultIsMarkedAtItsBodyPartOnlyWhileItShows() {
        scene.faults = List.of(new Fault(
                FaultCode.F08,
                Severity.SERIOUS,
                new Scope.OfRep(1),
                Duration.ofMillis(300),
                Duration.ofMillis(500),
                Duration.ofMillis(400),
                Measured.of(-13, 3, Unit.DEGREE, Quality.HIGH),
                Angle.ofDegrees(-12),
                "m",
                "c",
                "s"));
        OverlayComposer composer = scene.composer();

        List<OverlayShape> shown = composer.compose(4, EnumSet.of(OverlayLayer.FAULTS));
        assertThat(shown).allMatch(shape -> shape.role() == Role.FAULT_SERIOUS);
        assertNear(dots(shown, Role.FAULT_SERIOUS).getFirst().centre(), scene.pixel(4, -0.25, 0.80));
        assertThat(labels(shown)).containsExactly("serious: Hips rise first");
        assertThat(composer.compose(1, EnumSet.of(OverlayLayer.FAULTS))).isEmpty();
        assertThat(composer.compose(8, EnumSet.of(OverlayLayer.FAULTS))).isEmpty();
    }

    @Test
    void whatIsSwitchedOffIsNotDrawn() {
        assertThat(scene.composer().compose(4, Set.of())).isEmpty();
    }

    @Test
    void aFrameOutsideTheClipIsAnError() {
        OverlayComposer composer = scene.composer();

        assertThatThrownBy(() -> composer.compose(SampleScene.FRAMES, OverlayLayer.usual()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertNear(PixelPoint actual, PixelPoint expected) {
        assertThat(actual.distanceTo(expected))
                .as("%s near %s", actual, expected)
                .isLessThan(0.01);
    }

    private static List<OverlayShape.Polyline> polylines(List<OverlayShape> shapes, Role role) {
        return shapes.stream()
                .filter(shape -> shape.role() == role)
                .filter(OverlayShape.Polyline.class::isInstance)
                .map(OverlayShape.Polyline.class::cast)
                .toList();
    }

    private static List<OverlayShape.Dot> dots(List<OverlayShape> shapes, Role role) {
        return shapes.stream()
                .filter(shape -> shape.role() == role)
                .filter(OverlayShape.Dot.class::isInstance)
                .map(OverlayShape.Dot.class::cast)
                .toList();
    }

    private static List<String> labels(List<OverlayShape> shapes) {
        return shapes.stream()
                .filter(OverlayShape.Label.class::isInstance)
                .map(shape -> ((OverlayShape.Label) shape).text())
                .toList();
    }
}
