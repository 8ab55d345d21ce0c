package org.plumbline.samples.render.plate;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Disc;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.render.solid.Owner;
import org.plumbline.samples.render.solid.Surface;
import org.plumbline.samples.render.solid.Tint;
import org.plumbline.samples.scene.PlateStyle;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.truth.Truth;

/** The bar with plates and a collar on either side. */
public final class Barbell {
    private static final double BAR_RADIUS = 0.014;
    private static final double SLEEVE_RADIUS = 0.025;
    private static final double BAR_HALF = 0.655;
    private static final double SMALLER = 0.030;
    private static final double COLLAR = 0.020;
    private static final Vector STEEL = new Vector(0.42, 0.43, 0.44);
    private static final Vector IRON = new Vector(0.035, 0.035, 0.038);

    private Barbell() {}

    /** The layers of a barbell whose middle is at a place of the lifter's plane. */
    public static List<Layer> of(Vector bar, Plates plates) {
        List<Layer> layers = new ArrayList<>();
        Layer.Builder steel = Layer.of(Owner.BARBELL, Surface.plain(STEEL, 0.5));
        steel.add(0, new Disc(bar, BAR_RADIUS, BAR_HALF, 0.001));
        double turned = plates.turned(bar.y());
        for (int side : new int[] {-1, 1}) {
            double middle = (BAR_HALF + Truth.SLEEVE_END) / 2;
            steel.add(0, new Disc(bar.atZ(side * middle), SLEEVE_RADIUS, (Truth.SLEEVE_END - BAR_HALF) / 2, 0.002));
            steel.add(0, new Disc(bar.atZ(side * (Plates.INSIDE - 0.016)), 0.038, 0.014, 0.003));
            double collar = plates.loadEnd() + 0.002 + COLLAR;
            if (collar + COLLAR < Truth.SLEEVE_END) {
                steel.add(0, new Disc(bar.atZ(side * collar), 0.045, COLLAR, 0.006));
            }
            for (int i = 0; i < plates.stack(); i++) {
                Vector centre = bar.atZ(side * plates.middle(i));
                double each = turned + (i == plates.stack() - 1 ? 0 : 47 * (i + 1));
                layers.add(plate(plates.style(), centre, plates.radius(), plates.thickness(), plates, each));
            }
            if (plates.smaller() > 0) {
                Vector centre = bar.atZ(side * (plates.loadEnd() - SMALLER / 2));
                PlatePaint paint = new PlatePaint(PlateStyle.GRIPS, centre, plates.smaller() / 2, IRON, turned);
                layers.add(Layer.of(Owner.BARBELL, paint)
                        .add(0, Wheels.of(PlateStyle.STEEL_RINGS, centre, plates.smaller() / 2, SMALLER, turned))
                        .build());
            }
        }
        layers.add(steel.build());
        return layers;
    }

    private static Layer plate(
            PlateStyle style, Vector centre, double radius, double thickness, Plates plates, double turned) {
        PlatePaint paint = new PlatePaint(style, centre, radius, Tint.linear(plates.colour()), turned);
        return Layer.of(Owner.BARBELL, paint)
                .add(0, Wheels.of(style, centre, radius, thickness, turned))
                .build();
    }
}
