package org.plumbline.core.kinematics.build;

import java.util.List;
import org.plumbline.core.capture.BarEnd;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.signal.RawSignal;
import org.plumbline.core.signal.Robust;

/**
 * The barbell's track in pixels of the first frame's picture, and the size of its plate. One kind of observation is used for
 * a whole clip, as plates and hands are different places; where the plate is lost, hands are no substitute for it.
 *
 * @param plate whether the plate was followed, rather than the hands
 * @param u place, camera shift taken out
 * @param v place, camera shift taken out
 * @param shiftU camera shift of each frame
 * @param shiftV camera shift of each frame
 * @param diameters vertical diameter of the plate in each frame
 * @param endU place of the bar's end in front of the plate, where that was seen, too
 * @param endV place of the bar's end
 * @param diameterPixels typical vertical diameter of the plate; 0 for hands
 * @param diameterError half-width of its 95 % interval
 */
record Bar(
        boolean plate,
        RawSignal u,
        RawSignal v,
        RawSignal shiftU,
        RawSignal shiftV,
        RawSignal diameters,
        RawSignal endU,
        RawSignal endV,
        double diameterPixels,
        double diameterError) {

    private static final double LEAST_CONFIDENCE = 0.3;
    private static final double LEAST_PLATE_SHARE = 0.3;
    private static final int FEWEST_PLATES = 8;
    private static final double DIAMETER_TOLERANCE = 0.15;
    /** The plate counts as still when it moves less than this share of its diameter from frame to frame. */
    private static final double STILL = 0.006;

    static Bar of(List<CapturedFrame> captured) {
        int plates = 0;
        int hands = 0;
        Robust diameters = new Robust();
        for (CapturedFrame frame : captured) {
            switch (frame.bar()) {
                case BarObservation.Plate seen
                when seen.confidence() >= LEAST_CONFIDENCE -> {
                    plates++;
                    diameters.add(seen.diameterPixels());
                }
                case BarObservation.Hands seen when seen.confidence() >= LEAST_CONFIDENCE -> hands++;
                default -> {}
            }
        }
        boolean plate = plates >= FEWEST_PLATES && plates >= LEAST_PLATE_SHARE * (plates + hands);
        double typical = plate ? diameters.median() : 0;
        int n = captured.size();
        RawSignal u = new RawSignal(n);
        RawSignal v = new RawSignal(n);
        RawSignal shiftU = new RawSignal(n);
        RawSignal shiftV = new RawSignal(n);
        RawSignal sizes = new RawSignal(n);
        RawSignal endU = new RawSignal(n);
        RawSignal endV = new RawSignal(n);
        for (int i = 0; i < n; i++) {
            CapturedFrame frame = captured.get(i);
            shiftU.set(i, frame.cameraShift().x());
            shiftV.set(i, frame.cameraShift().y());
            switch (frame.bar()) {
                case BarObservation.Plate seen
                when plate && seen.confidence() >= LEAST_CONFIDENCE && fits(seen.diameterPixels(), typical) -> {
                    place(u, v, i, seen.centre(), frame.cameraShift());
                    sizes.set(i, seen.diameterPixels());
                    if (seen.end() instanceof BarEnd.Seen end) {
                        place(endU, endV, i, end.place(), frame.cameraShift());
                    }
                }
                case BarObservation.Hands seen
                when !plate && seen.confidence() >= LEAST_CONFIDENCE ->
                    place(u, v, i, seen.centre(), frame.cameraShift());
                default -> {}
            }
        }
        if (!plate) {
            return new Bar(false, u, v, shiftU, shiftV, sizes, endU, endV, 0, 0);
        }
        return new Bar(true, u, v, shiftU, shiftV, sizes, endU, endV, typical, 0).sized();
    }

    /** The same bar found to be elsewhere in the picture and of another size. */
    Bar moved(RawSignal toU, RawSignal toV, RawSignal toDiameters) {
        return new Bar(plate, toU, toV, shiftU, shiftV, toDiameters, endU, endV, diameterPixels, diameterError).sized();
    }

    private Bar sized() {
        Robust still = stillDiameters(diameterPixels);
        double error = Math.hypot(still.medianError(), ErrorBudget.PLATE_RIM_PIXELS);
        return new Bar(plate, u, v, shiftU, shiftV, diameters, endU, endV, still.median(), error);
    }

    private static boolean fits(double diameter, double typical) {
        return Math.abs(diameter / typical - 1) <= DIAMETER_TOLERANCE;
    }

    private static void place(RawSignal u, RawSignal v, int i, PixelPoint centre, PixelPoint shift) {
        u.set(i, centre.x() - shift.x());
        v.set(i, centre.y() - shift.y());
    }

    /** Diameters in frames without motion blur; all of them where there are few such. */
    private Robust stillDiameters(double typical) {
        Robust still = new Robust();
        Robust all = new Robust();
        for (int i = 0; i < frames(); i++) {
            if (u.has(i)) {
                all.add(diameters.at(i));
                boolean slow = i > 0
                        && u.has(i - 1)
                        && Math.hypot(u.at(i) - u.at(i - 1), v.at(i) - v.at(i - 1)) < STILL * typical;
                if (slow) {
                    still.add(diameters.at(i));
                }
            }
        }
        return still.count() >= 2 * FEWEST_PLATES ? still : all;
    }

    int frames() {
        return u.frames();
    }
}
