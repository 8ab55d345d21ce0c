package org.plumbline.core.kinematics.build;

import java.util.List;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.VideoFacts;

/**
 * The barbell's track, of its near face where that can be told from its thickness, and which way the bar points.
 *
 * @param bar the track
 * @param axis the bar's direction, unknown where its end was not seen
 */
record SeenBar(Bar bar, BarAxis axis) {
    /** Direction and thickness settle after one correction each; the second pass is for the last tenths of a pixel. */
    private static final int PASSES = 2;

    /**
     * Looks at the bar.
     *
     * @param plateDiameter in metres
     */
    static SeenBar of(List<CapturedFrame> frames, VideoFacts video, double plateDiameter) {
        Bar found = Bar.of(frames);
        if (!found.plate()) {
            return new SeenBar(found, BarAxis.UNKNOWN);
        }
        BarAxis axis = BarAxis.of(found);
        Bar bar = found;
        for (int pass = 0; pass < PASSES && axis.known(); pass++) {
            double perMetre = bar.diameterPixels() / plateDiameter;
            double usual = ScaleFinder.FOCAL_SHARE * Math.max(video.width(), video.height()) / perMetre;
            double focal = PlateDistance.of(usual, axis).metres() * perMetre;
            bar = new Tread(found, axis, focal, video.width() / 2.0, video.height() / 2.0).removed();
            axis = BarAxis.of(bar);
        }
        return new SeenBar(bar, axis);
    }

    /** The bar as it was found, where what was taken for its end turned out to be something else. */
    static SeenBar withoutAxis(List<CapturedFrame> frames) {
        return new SeenBar(Bar.of(frames), BarAxis.UNKNOWN);
    }
}
