package org.plumbline.samples.truth;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.scene.Area;

/**
 * Where things are in a picture whose rows are taken one after the other. In the hundredths of a second between the first
 * row and the last everything moves along straight lines: within half a millimetre even a bar that falls.
 *
 * @param first what is true when the first row of the picture is taken
 * @param last what is true when the last is
 */
record RollingShutter(Area picture, FrameTruth first, FrameTruth last) {
    /** A frame's truth with everything in the picture where its row shows it; space stays that of the middle row. */
    FrameTruth seen(FrameTruth middle) {
        Map<Joint, Pixel> joints = new EnumMap<>(Joint.class);
        middle.picture().keySet().forEach(joint -> joints.put(joint, seen(first.seen(joint), last.seen(joint))));
        return new FrameTruth(
                middle.frame(),
                middle.taken(),
                middle.shown(),
                middle.moment(),
                middle.space(),
                joints,
                middle.bar(),
                seen(first.barPicture(), last.barPicture()),
                seen(middle.plate(), first.plate(), last.plate()),
                middle.midfoot(),
                seen(first.midfootPicture(), last.midfootPicture()),
                middle.trunkAngle(),
                middle.hipAngle(),
                middle.lumbarFlexion(),
                seen(first.backOutline(), last.backOutline()),
                seen(first.skinOutline(), last.skinOutline()),
                seen(middle.farPlate(), first.farPlate(), last.farPlate()),
                middle.sleeve(),
                seen(first.sleevePicture(), last.sleevePicture()),
                middle.camera());
    }

    /** A point that goes from one place to the other while the rows are taken, where its own row meets it. */
    private Pixel seen(Pixel from, Pixel to) {
        double share = (from.y() - picture.top()) / (picture.height() - (to.y() - from.y()));
        return new Pixel(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    private List<Pixel> seen(List<Pixel> from, List<Pixel> to) {
        return IntStream.range(0, from.size())
                .mapToObj(i -> seen(from.get(i), to.get(i)))
                .toList();
    }

    /** A plate that falls while the rows are taken from above is drawn out, one that rises is flattened. */
    private PlateTruth seen(PlateTruth middle, PlateTruth from, PlateTruth to) {
        double moved = to.centre().y() - from.centre().y();
        double diameter = middle.diameter() * picture.height() / (picture.height() - moved);
        return new PlateTruth(middle.face(), seen(from.centre(), to.centre()), diameter, seen(from.rim(), to.rim()));
    }
}
