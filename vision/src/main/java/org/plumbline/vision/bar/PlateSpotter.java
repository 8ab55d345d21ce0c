package org.plumbline.vision.bar;

import java.util.List;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.bar.disc.Disc;
import org.plumbline.vision.bar.disc.DiscFinder;
import org.plumbline.vision.bar.disc.SearchArea;

/**
 * Looks at one frame and names the discs that may be the near plate. Looks again where the
 * frame before had its discs, so frames come in order of time, and one spotter serves one clip and one thread.
 *
 * <p>Sizes come from geometry. A plate of 0.25 to 0.45 m against a trunk of some 0.50 m (0.288 of the stature) gives 0.5
 * to 0.9; the near plate is 0.55 m nearer to the camera than the lifter, which makes it up to a half bigger when the
 * camera stands at 2 m; the pose's trunk is some 15 % uncertain. Hence 0.45 to 1.75 trunks.
 */
public final class PlateSpotter {
    private static final double SMALLEST_PER_TRUNK = 0.45;
    private static final double LARGEST_PER_TRUNK = 1.75;

    // How far the disc's centre may be from the hands, in trunks. Sideways: yaw and parallax. Down: the near plate is
    // nearer than the hands to a camera that looks from above, and before the grip the hands hang at 0.5 m above the
    // bar.
    private static final double SIDEWAYS = 1.2;
    private static final double UP = 0.9;
    private static final double DOWN = 1.7;

    private static final double DOUBTFUL = 0.9;
    private static final int DISCS = 6;

    private final DiscFinder finder = new DiscFinder();
    private List<Disc> known = List.of();

    /**
     * Looks at a frame.
     *
     * @param frame at full resolution
     * @param pose of the lifter in this frame; without one the whole picture is searched, slower and less surely
     * @param afterCut whether the picture jumps between the frame before and this one
     */
    public BarSighting spot(VideoFrame frame, PoseObservation pose, boolean afterCut) {
        BodyHint hint = BodyHint.of(pose);
        SearchArea area =
                switch (hint) {
                    case BodyHint.Known body -> around(body);
                    case BodyHint.Unknown nobody -> everywhere(frame);
                };
        if (afterCut) {
            known = List.of();
        }
        known = finder.find(frame, area, known, DISCS);
        return new BarSighting(frame.index(), frame.time(), frame.width(), frame.height(), hint, known, afterCut);
    }

    private static SearchArea around(BodyHint.Known body) {
        double x = body.hands().x();
        double y = body.hands().y();
        // A network that doubts whether it sees a person has its keypoints far off: half as much again to every side.
        double unit = body.presence() < DOUBTFUL ? 1.5 * body.trunk() : body.trunk();
        double margin = 0.6 * unit;
        return new SearchArea(
                x - SIDEWAYS * unit - margin,
                y - UP * unit - margin,
                x + SIDEWAYS * unit + margin,
                y + DOWN * unit + margin,
                0.5 * SMALLEST_PER_TRUNK * body.trunk(),
                0.5 * LARGEST_PER_TRUNK * unit);
    }

    private static SearchArea everywhere(VideoFrame frame) {
        // A lifter who fills the picture from head to foot shows a plate of a quarter of its height.
        double shorter = Math.min(frame.width(), frame.height());
        return new SearchArea(0, 0, frame.width(), frame.height(), 0.05 * shorter, 0.3 * shorter);
    }
}
