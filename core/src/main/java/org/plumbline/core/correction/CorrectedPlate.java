package org.plumbline.core.correction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.core.capture.BarEnd;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.PixelPoint;

/**
 * Puts the plate right: centre and size each around the frames where they were given. In a frame without a plate a given
 * centre makes one, as large as the nearest that was seen or sized; frames around it stay without.
 */
final class CorrectedPlate {
    private static final double TRUSTED = 0.5;

    private final List<CapturedFrame> frames;
    private final TreeMap<Integer, double[]> centres = new TreeMap<>();
    private final TreeMap<Integer, double[]> sizes = new TreeMap<>();

    private CorrectedPlate(List<CapturedFrame> frames, Corrections corrections) {
        this.frames = frames;
        for (Correction.PlateCentred centred : corrections.of(Correction.PlateCentred.class)) {
            if (centred.frame() >= 0 && centred.frame() < frames.size()) {
                PixelPoint shift = frames.get(centred.frame()).cameraShift();
                centres.put(centred.frame(), new double[] {
                    centred.centre().x() - shift.x(), centred.centre().y() - shift.y()
                });
            }
        }
        for (Correction.PlateSized sized : corrections.of(Correction.PlateSized.class)) {
            sizes.put(sized.frame(), new double[] {Math.log(sized.diameterPixels())});
        }
    }

    /** Changes the frames in place. */
    static void apply(Corrections corrections, List<CapturedFrame> frames) {
        CorrectedPlate plate = new CorrectedPlate(frames, corrections);
        plate.addMissing();
        plate.pull();
    }

    private void addMissing() {
        for (Map.Entry<Integer, double[]> centre : centres.entrySet()) {
            int frame = centre.getKey();
            double diameter = frames.get(frame).bar() instanceof BarObservation.Plate ? 0 : nearestDiameter(frame);
            if (diameter > 0) {
                PixelPoint shift = frames.get(frame).cameraShift();
                PixelPoint place = new PixelPoint(centre.getValue()[0] + shift.x(), centre.getValue()[1] + shift.y());
                frames.set(
                        frame,
                        with(
                                frames.get(frame),
                                new BarObservation.Plate(place, diameter, 1, new BarEnd.Unseen(), true)));
            }
        }
    }

    /** Of the plate nearest in time, or as given; 0 where there is neither. */
    private double nearestDiameter(int frame) {
        double[] given = sizes.get(frame);
        if (given != null) {
            return Math.exp(given[0]);
        }
        for (int away = 1; away < frames.size(); away++) {
            for (int i : new int[] {frame - away, frame + away}) {
                if (i >= 0 && i < frames.size() && frames.get(i).bar() instanceof BarObservation.Plate plate) {
                    return plate.diameterPixels();
                }
            }
        }
        return 0;
    }

    private void pull() {
        int n = frames.size();
        Track places = new Track(new double[n], new double[2][n], new boolean[n], new boolean[n], new boolean[n]);
        double[][] logs = new double[1][n];
        for (int i = 0; i < n; i++) {
            CapturedFrame frame = frames.get(i);
            places.seconds()[i] = frame.time().toNanos() / 1e9;
            places.breaks()[i] = frame.afterCut();
            if (frame.bar() instanceof BarObservation.Plate plate) {
                places.values()[0][i] = plate.centre().x() - frame.cameraShift().x();
                places.values()[1][i] = plate.centre().y() - frame.cameraShift().y();
                logs[0][i] = Math.log(plate.diameterPixels());
                places.present()[i] = true;
                places.trusted()[i] = plate.confidence() >= TRUSTED;
            }
        }
        Track diameters = new Track(places.seconds(), logs, places.present(), places.trusted(), places.breaks());
        Pull place = Pull.of(places, centres);
        Pull size = Pull.of(diameters, sizes);
        for (int i = 0; i < n; i++) {
            if ((place.touches(i) || size.touches(i)) && frames.get(i).bar() instanceof BarObservation.Plate plate) {
                frames.set(i, with(frames.get(i), moved(plate, frames.get(i).cameraShift(), i, place, size)));
            }
        }
    }

    private static BarObservation.Plate moved(
            BarObservation.Plate plate, PixelPoint shift, int frame, Pull place, Pull size) {
        PixelPoint centre = place.touches(frame)
                ? new PixelPoint(place.value(0, frame) + shift.x(), place.value(1, frame) + shift.y())
                : plate.centre();
        double diameter = size.touches(frame) ? Math.exp(size.value(0, frame)) : plate.diameterPixels();
        BarEnd end = plate.end() instanceof BarEnd.Seen(PixelPoint at)
                ? new BarEnd.Seen(new PixelPoint(
                        at.x() + centre.x() - plate.centre().x(),
                        at.y() + centre.y() - plate.centre().y()))
                : plate.end();
        double sure = Math.max(plate.confidence(), Math.max(place.share(frame), size.share(frame)));
        return new BarObservation.Plate(centre, diameter, sure, end, true);
    }

    private static CapturedFrame with(CapturedFrame frame, BarObservation bar) {
        return new CapturedFrame(frame.index(), frame.time(), frame.pose(), bar, frame.cameraShift(), frame.afterCut());
    }
}
