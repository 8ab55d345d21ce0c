package org.plumbline.samples.cloth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.samples.body.Trunk;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Outfit;

/**
 * The trunk of a pose with and without clothes, as slices in the sagittal plane. A tight shirt follows the skin at an
 * even distance. A loose one hangs from bulge to bulge like a cord drawn over the back, so that it hides every hollow.
 */
public final class Dressed {
    private static final double BULK = 0.012;
    /** Share of the way from the sacrum's top to the hips at which a loose shirt ends. */
    private static final double HEM = 0.5;

    private static final double BELT = 0.013;
    private static final double BELT_CORE = 0.5;

    private final List<Vector> spine;
    private final Trunk trunk;
    private final Lifter lifter;
    private final double size;

    /** The trunk along a spine, which starts at the hips. */
    public Dressed(List<Vector> spine, Lifter lifter) {
        this.spine = List.copyOf(spine);
        this.lifter = lifter;
        trunk = Trunk.of(lifter);
        size = lifter.stature() / 1.75 * lifter.girth();
    }

    /** The skin, from the hips to the neck. */
    public List<Slice> skin() {
        double cloth = lifter.look().cloth();
        return IntStream.range(0, spine.size() - 1)
                .mapToObj(i -> slice(i, i + 1, -cloth, -cloth))
                .toList();
    }

    /** The shorts' part of the trunk. */
    public Slice seat() {
        return slice(0, 1, 0, 0);
    }

    /** The shirt without what covers shoulders and chest. */
    public List<Slice> shirt() {
        List<Slice> slices = new ArrayList<>();
        boolean loose = lifter.look().outfit().fit() == Outfit.Fit.LOOSE;
        double off = loose ? BULK : 0;
        for (int i = 1; i + 1 < spine.size(); i++) {
            slices.add(slice(i, i + 1, off, i + 2 < spine.size() ? off : 0));
        }
        if (loose) {
            slices.addAll(drape());
        }
        return slices;
    }

    /** The belt about the waist; empty without one. */
    public List<Slice> belt() {
        if (!lifter.look().outfit().belt()) {
            return List.of();
        }
        double shirt = lifter.look().outfit().fit() == Outfit.Fit.LOOSE ? BULK : 0;
        Vector low = spine.get(3);
        Vector high = low.towards(spine.get(4), BELT_CORE);
        double radius = trunk.depth().get(3) + shirt + BELT;
        // No flatter than the shirt under it, so that the outline doesn't jump where the belt ends.
        double flat = trunk.stretch().get(3) + shirt;
        return List.of(new Slice(low, radius, flat, high, radius, flat));
    }

    /** Everything that makes the clothed outline of the back. */
    public List<Slice> clothed() {
        List<Slice> all = new ArrayList<>(shirt());
        all.add(seat());
        all.addAll(belt());
        return all;
    }

    /** The cord over the back: from bulge to bulge, each time to the one that the cord touches next. */
    private List<Slice> drape() {
        List<Slice> cord = new ArrayList<>();
        int last = spine.size() - 2;
        int from = 0;
        while (from < last) {
            int next = from + 1;
            for (int to = from + 2; to <= last; to++) {
                if (furtherBack(tangent(from, to), tangent(from, next))) {
                    next = to;
                }
            }
            if (from == 0) {
                cord.add(fromHem(next));
            } else if (next > from + 1) {
                cord.add(slice(from, next, BULK, BULK));
            }
            from = next;
        }
        Vector sag = new Vector(0, -0.035 * size, 0);
        cord.add(new Slice(
                spine.get(2).plus(sag),
                trunk.depth().get(2),
                trunk.stretch().get(2),
                spine.get(6).plus(sag),
                trunk.depth().get(6),
                trunk.stretch().get(6)));
        return cord;
    }

    /** The cord's first piece, up to a node. Its lower end is the hem, which lies on the seat. */
    private Slice fromHem(int to) {
        return new Slice(
                hem(),
                hemRadius(),
                trunk.stretch().get(0) + BULK,
                spine.get(to),
                trunk.depth().get(to) + BULK,
                trunk.stretch().get(to) + BULK);
    }

    private Vector hem() {
        return spine.get(1).towards(spine.get(0), HEM);
    }

    private double hemRadius() {
        return trunk.depth().get(1) + BULK;
    }

    /** The direction, upwards, of the line that touches the circles of two nodes on the back's side. */
    private double tangent(int from, int to) {
        Vector axis = spine.get(to).minus(from == 0 ? hem() : spine.get(from));
        double wider = trunk.depth().get(to)
                + BULK
                - (from == 0 ? hemRadius() : trunk.depth().get(from) + BULK);
        return Math.atan2(axis.y(), axis.x()) + Math.asin(Math.clamp(wider / axis.length(), -1, 1));
    }

    /** Whether the first direction lies further to the back's side: counter-clockwise, for a lifter who looks along x. */
    private static boolean furtherBack(double direction, double other) {
        return Math.IEEEremainder(direction - other, 2 * Math.PI) > 0;
    }

    private Slice slice(int from, int to, double fromOff, double toOff) {
        return new Slice(
                spine.get(from),
                trunk.depth().get(from) + fromOff,
                trunk.stretch().get(from) + Math.max(0, fromOff),
                spine.get(to),
                trunk.depth().get(to) + toOff,
                trunk.stretch().get(to) + Math.max(0, toOff));
    }
}
