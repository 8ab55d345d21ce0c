package org.plumbline.core.kinematics.build;

import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Stature;
import org.plumbline.core.settings.Style;

/** Finds the scale: from the plate, else from the lifter's height, else none (biomechanics C1). */
final class ScaleFinder {
    /** Focal length over the long side of the picture: a 26-mm-equivalent lens with video crop. */
    static final double FOCAL_SHARE = 0.80;

    private static final double GAP_CONVENTIONAL = 0.55;
    private static final double GAP_SUMO = 0.37;
    /** Trunk over stature (B9). */
    private static final double TRUNK_SHARE = 0.288;
    /** Hip-to-shoulder distances of people between 1.3 and 2.2 m, seen hunched or obliquely. */
    private static final double SHORTEST_TRUNK = 0.28;

    private static final double LONGEST_TRUNK = 0.80;

    private ScaleFinder() {}

    static Geometry find(VideoFacts video, AnalysisSettings settings, SeenBar seen, double trunkPixels) {
        Bar bar = seen.bar();
        double centreU = video.width() / 2.0;
        double centreV = video.height() / 2.0;
        String problem = "no plate was seen that could give the scale; tell the lifter's height or film with plates on";
        if (bar.plate()) {
            Geometry fromPlate = fromPlate(video, settings, seen);
            double trunk = trunkPixels / fromPlate.pixelsPerUnit();
            if (trunkPixels == 0 || (trunk >= SHORTEST_TRUNK && trunk <= LONGEST_TRUNK)) {
                return fromPlate;
            }
            problem = "measured by the plate the lifter would have the wrong size; check the plate's diameter";
        }
        if (settings.stature() instanceof Stature.Known known && trunkPixels > 0) {
            double pixels = trunkPixels / (TRUNK_SHARE * known.height().metres());
            Scale scale = new Scale.Calibrated(Scale.Source.HEIGHT, 1 / pixels, ErrorBudget.STATURE_SHARE / pixels);
            return new Geometry(centreU, centreV, pixels, pixels, 1, 0, 0, 0, 0, scale);
        }
        double unit = trunkPixels > 0 ? trunkPixels : video.height() / 3.5;
        return new Geometry(centreU, centreV, unit, unit, 1, 0, 0, 0, 0, new Scale.Uncalibrated(problem));
    }

    private static Geometry fromPlate(VideoFacts video, AnalysisSettings settings, SeenBar seen) {
        Bar bar = seen.bar();
        double diameter = settings.plateDiameter().metres();
        double perMetre = bar.diameterPixels() / diameter;
        double usual = FOCAL_SHARE * Math.max(video.width(), video.height()) / perMetre;
        PlateDistance distance = PlateDistance.of(usual, seen.axis());
        double gap = settings.style() == Style.SUMO ? GAP_SUMO : GAP_CONVENTIONAL;
        double nearness = distance.metres() / (distance.metres() + gap);
        double nearnessError = nearness * (1 - nearness) * Math.hypot(distance.share(), ErrorBudget.PLANE_GAP / gap);
        double pixels = nearness * perMetre;
        double relative = Math.hypot(bar.diameterError() / bar.diameterPixels(), nearnessError / nearness);
        return new Geometry(
                video.width() / 2.0,
                video.height() / 2.0,
                pixels,
                perMetre,
                nearness,
                nearnessError,
                distance.metres(),
                gap,
                0,
                new Scale.Calibrated(Scale.Source.PLATE, 1 / pixels, relative / pixels));
    }
}
