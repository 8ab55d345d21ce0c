package org.plumbline.samples.render.light;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Field;
import org.plumbline.samples.render.solid.Layer;

/** Light on surfaces: one lamp with shadows, an even glow from above, a little thrown back by the floor. */
public record Shader(Light light, Lamp lamp) {
    /** How far off the surface its shadow is looked up, so that nothing shades itself. */
    private static final double OFF = 0.01;

    /** The colour of a layer's surface, linear red, green, blue, where a ray meets it. */
    public Vector surface(Field field, Layer layer, Vector at, Vector ray) {
        Vector normal = field.normal(at);
        double open = field.openness(at, normal);
        Vector bent = layer.bent(at, normal);
        double facing = lamp.lampOn(bent);
        double seen = facing > 0 && lamp.lampOn(normal) > 0
                ? light.reaches(at.x() + OFF * normal.x(), at.y() + OFF * normal.y(), at.z() + OFF * normal.z())
                : 0;
        double direct = facing * seen;
        double glow = lamp.glowOn(bent) * open;
        double mirrored = Math.max(0, lamp.towards().minus(ray).unit().dot(bent));
        double shine = seen > 0 ? layer.gloss() * seen * power28(mirrored) : 0;
        Vector colour = layer.colour(at);
        Vector d = lamp.direct();
        Vector g = lamp.glow();
        return new Vector(
                colour.x() * (d.x() * direct + g.x() * glow) + d.x() * shine,
                colour.y() * (d.y() * direct + g.y() * glow) + d.y() * shine,
                colour.z() * (d.z() * direct + g.z() * glow) + d.z() * shine);
    }

    private static double power28(double value) {
        double two = value * value;
        double four = two * two;
        double eight = four * four;
        return eight * eight * eight * four;
    }
}
