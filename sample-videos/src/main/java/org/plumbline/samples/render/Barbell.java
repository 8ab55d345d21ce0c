package org.plumbline.samples.render;

import java.util.List;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.truth.Truth;

/** The bar with one plate and a collar on either side. */
final class Barbell {
    private static final double BAR_RADIUS = 0.014;
    private static final double SLEEVE_RADIUS = 0.025;
    private static final double BAR_HALF = 0.655;
    private static final double SLEEVE_END = 1.05;

    private Barbell() {}

    static List<Layer> of(Vector bar, Plates plates) {
        double face = plates.thickness() / 2;
        Layer.Builder steel = Layer.of(Material.STEEL).add(0, new Disc(bar, BAR_RADIUS, BAR_HALF, 0.001));
        Layer.Builder rubber = Layer.of(Material.PLATE);
        for (int side : new int[] {-1, 1}) {
            double middle = (BAR_HALF + SLEEVE_END) / 2;
            steel.add(0, new Disc(bar.atZ(side * middle), SLEEVE_RADIUS, (SLEEVE_END - BAR_HALF) / 2, 0.002));
            steel.add(0, new Disc(bar.atZ(side * (Truth.PLATE_PLANE - face - 0.016)), 0.038, 0.014, 0.003));
            steel.add(0, new Disc(bar.atZ(side * (Truth.PLATE_PLANE + face + 0.022)), 0.045, 0.020, 0.006));
            rubber.add(0, new Disc(bar.atZ(side * Truth.PLATE_PLANE), plates.radius(), face, 0.004));
        }
        return List.of(steel.build(), rubber.build());
    }
}
