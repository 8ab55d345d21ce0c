package org.plumbline.core.overlay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.message.Messages;

/**
 * Composes what to draw over each frame of an analysed clip. Pure: same lift, same frame, same shapes. Safe to share
 * between threads. Making one looks at the whole clip once; composing a frame is quick.
 */
public final class OverlayComposer {
    private static final List<OverlayLayer> PAINT_ORDER = List.of(
            OverlayLayer.BACK_OUTLINE,
            OverlayLayer.FAR_SIDE,
            OverlayLayer.PLATE,
            OverlayLayer.PLUMB_LINE,
            OverlayLayer.BAR_PATH,
            OverlayLayer.SKELETON,
            OverlayLayer.ANGLES,
            OverlayLayer.FAULTS,
            OverlayLayer.EVENTS);

    private final int frames;
    private final Map<PathColour, OverlayPart> paths = new EnumMap<>(PathColour.class);
    private final Map<OverlayLayer, OverlayPart> parts = new EnumMap<>(OverlayLayer.class);

    /**
     * Prepares the overlay of a clip.
     *
     * @param lift what was seen
     * @param analysis of that lift, frame by frame as long as the lift
     */
    public OverlayComposer(CapturedLift lift, LiftAnalysis analysis) {
        this(lift, analysis, Messages.english());
    }

    /** The same with words of a language. */
    public OverlayComposer(CapturedLift lift, LiftAnalysis analysis, Messages messages) {
        frames = lift.frames().size();
        if (analysis.traces().frames() != frames) {
            throw new IllegalArgumentException(
                    "the analysis has " + analysis.traces().frames() + " frames, the lift " + frames);
        }
        Scene scene = Scene.of(lift, analysis, messages);
        parts.put(OverlayLayer.BACK_OUTLINE, new BackOutlinePart(scene));
        parts.put(OverlayLayer.FAR_SIDE, SkeletonPart.far(scene));
        parts.put(OverlayLayer.PLATE, new PlatePart(scene));
        parts.put(OverlayLayer.PLUMB_LINE, new PlumbLinePart(scene));
        parts.put(OverlayLayer.ANGLES, new AnglePart(scene));
        PathRoles roles = new PathRoles(analysis);
        for (PathColour colour : PathColour.values()) {
            paths.put(colour, new BarPathPart(scene, roles, colour));
        }
        parts.put(OverlayLayer.SKELETON, SkeletonPart.near(scene));
        parts.put(OverlayLayer.FAULTS, new FaultPart(scene));
        parts.put(OverlayLayer.EVENTS, new EventPart(scene));
    }

    /** How many frames there are. */
    public int frames() {
        return frames;
    }

    /**
     * Returns what to draw over a frame, from back to front.
     *
     * @param frame place of the frame in the captured track, from 0
     * @param layers what is switched on
     */
    public List<OverlayShape> compose(int frame, Set<OverlayLayer> layers) {
        return compose(frame, layers, PathColour.PLAIN);
    }

    /**
     * Returns what to draw over a frame, from back to front.
     *
     * @param frame place of the frame in the captured track, from 0
     * @param layers what is switched on
     * @param colour what the colour of the bar path tells
     */
    public List<OverlayShape> compose(int frame, Set<OverlayLayer> layers, PathColour colour) {
        if (frame < 0 || frame >= frames) {
            throw new IndexOutOfBoundsException("frame " + frame + " of " + frames);
        }
        List<OverlayShape> shapes = new ArrayList<>();
        for (OverlayLayer layer : PAINT_ORDER) {
            OverlayPart part = layer == OverlayLayer.BAR_PATH ? paths.get(colour) : parts.get(layer);
            if (part != null && layers.contains(layer)) {
                shapes.addAll(part.shapes(frame));
            }
        }
        return List.copyOf(shapes);
    }
}
