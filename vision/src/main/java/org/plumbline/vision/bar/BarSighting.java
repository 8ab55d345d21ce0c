package org.plumbline.vision.bar;

import java.time.Duration;
import java.util.List;
import org.plumbline.vision.bar.disc.Disc;

/**
 * What one frame says about the bar; a kilobyte or so, kept for every frame until the path is solved.
 *
 * @param index of the frame
 * @param time of the frame
 * @param width of the picture
 * @param height of the picture
 * @param body what the pose tells
 * @param discs that may be the near plate, most likely first
 * @param afterCut whether the picture jumps between the frame before and this one
 */
public record BarSighting(
        int index, Duration time, int width, int height, BodyHint body, List<Disc> discs, boolean afterCut) {

    public BarSighting {
        discs = List.copyOf(discs);
    }
}
