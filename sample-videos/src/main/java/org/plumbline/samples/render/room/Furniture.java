package org.plumbline.samples.render.room;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.samples.geometry.Chance;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.plate.PlatePaint;
import org.plumbline.samples.render.plate.Wheels;
import org.plumbline.samples.render.solid.Box;
import org.plumbline.samples.render.solid.Disc;
import org.plumbline.samples.render.solid.Ellipsoid;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.render.solid.Owner;
import org.plumbline.samples.render.solid.Placement;
import org.plumbline.samples.render.solid.Surface;
import org.plumbline.samples.render.solid.Tint;
import org.plumbline.samples.scene.Colour;
import org.plumbline.samples.scene.PlateStyle;
import org.plumbline.samples.scene.Setting;

/** What stands about in a gym and never moves, described with the camera on the +z side of the lifter. */
public final class Furniture {
    private static final Vector IRON = new Vector(0.05, 0.05, 0.055);
    private static final List<Colour> PAINTS =
            List.of(new Colour(170, 38, 34), new Colour(40, 42, 46), new Colour(196, 168, 52), new Colour(48, 78, 140));
    private static final List<Colour> RUBBERS = List.of(
            new Colour(186, 42, 40), new Colour(44, 84, 160), new Colour(206, 176, 44), new Colour(58, 128, 70));

    private final Setting setting;
    private final Placement room;
    private final List<Layer> layers = new ArrayList<>();

    private Furniture(Setting setting, Placement room) {
        this.setting = setting;
        this.room = room;
    }

    /** All furniture of a setting in a room that stands so. */
    public static List<Layer> of(Setting setting, Placement room) {
        Furniture furniture = new Furniture(setting, room);
        double side = furniture.chance(0) < 0.5 ? -1 : 1;
        if (setting.racks()) {
            furniture.rack(side * 0.75);
        }
        if (setting.dumbbells()) {
            furniture.dumbbells(-side * 1.15);
        }
        if (setting.ball()) {
            furniture.ball(-side * (0.78 + 0.3 * furniture.chance(1)));
        }
        if (setting.leaningPlates()) {
            furniture.leaning(side * (1.05 + 0.4 * furniture.chance(2)));
        }
        if (setting.clock()) {
            furniture.clock(side * (0.2 + 0.9 * furniture.chance(3)));
        }
        if (setting.bench()) {
            furniture.bench(side * 1.75);
        }
        return furniture.layers;
    }

    private double chance(int kind) {
        return Chance.of(setting.gym(), 50, kind, 0);
    }

    private void add(Layer.Builder layer) {
        layers.add(layer.at(room));
    }

    private static Layer.Builder layer(Vector colour, double gloss) {
        return Layer.of(Owner.ROOM, Surface.plain(colour, gloss));
    }

    private static Box box(double x, double y, double z, double a, double b, double c) {
        return new Box(new Vector(x, y, z), new Vector(a, b, c), 0.006);
    }

    /** A power rack: four uprights, beams at the top, hooks, and plates on its pegs. */
    private void rack(double x) {
        Layer.Builder frame = layer(Tint.linear(PAINTS.get((int) (chance(20) * PAINTS.size()))), 0.1);
        for (double dx : new double[] {-0.56, 0.56}) {
            for (double z : new double[] {-1.25, -2.2}) {
                frame.add(0, box(x + dx, 1.15, z, 0.034, 1.15, 0.034));
            }
            frame.add(0, box(x + dx, 2.27, -1.72, 0.03, 0.035, 0.48));
            frame.add(0, box(x + dx, 0.06, -1.72, 0.03, 0.03, 0.48));
        }
        frame.add(0, box(x, 2.27, -2.2, 0.56, 0.035, 0.03));
        add(frame);
        Layer.Builder hooks = layer(IRON, 0.3);
        for (double dx : new double[] {-0.56, 0.56}) {
            hooks.add(0, box(x + dx, 1.25, -1.17, 0.022, 0.05, 0.05));
        }
        add(hooks);
        for (int i = 0; i < 2; i++) {
            Vector centre = new Vector(x + (i == 0 ? -0.56 : 0.56), 0.45 + 0.5 * i, -1.15);
            plate(centre, i == 0 ? 0.225 : 0.16, Placement.turned(0, centre), PlateStyle.BUMPER, i + 4);
        }
    }

    /** Built about the origin and then put somewhere. */
    private void plate(Vector at, double radius, Placement placement, PlateStyle style, int kind) {
        Vector origin = new Vector(0, 0, 0);
        double turned = 360 * chance(60 + kind);
        Vector colour = Tint.linear(RUBBERS.get((int) (chance(30 + kind) * RUBBERS.size())));
        PlatePaint paint = new PlatePaint(style, origin, radius, colour, turned);
        Placement put = new Placement(placement.x(), placement.y(), placement.z(), at);
        layers.add(Layer.of(Owner.ROOM, paint)
                .add(0, Wheels.of(style, origin, radius, 0.055, turned))
                .at(put.on(room)));
    }

    private void dumbbells(double x) {
        Layer.Builder shelf = layer(new Vector(0.10, 0.10, 0.11), 0.1);
        Layer.Builder heads = layer(IRON, 0.15);
        for (int row = 0; row < 3; row++) {
            double y = 0.22 + 0.42 * row;
            shelf.add(0, new Box(new Vector(x, y, -2.1), new Vector(0.85, 0.018, 0.16), 0.006));
            double radius = 0.075 - 0.012 * row;
            for (int i = 0; i < 7; i++) {
                double at = x - 0.72 + 0.24 * i;
                for (double z : new double[] {-1.97, -2.2}) {
                    heads.add(0, new Disc(new Vector(at, y + 0.02 + radius, z), radius, 0.045, 0.008));
                }
            }
        }
        for (double dx : new double[] {-0.82, 0.82}) {
            shelf.add(0, box(x + dx, 0.62, -2.1, 0.03, 0.62, 0.16));
        }
        add(shelf);
        add(heads);
    }

    private void ball(double x) {
        double r = 0.30;
        Vector colour =
                Tint.linear(RUBBERS.get((int) (chance(21) * RUBBERS.size()))).plus(new Vector(0.05, 0.05, 0.05));
        add(layer(colour, 0.12).add(0, new Ellipsoid(new Vector(x, r, -1.35), new Vector(1, 0, 0), r, r, r)));
    }

    /** Two plates that lean against the wall. */
    private void leaning(double x) {
        Placement leant = Placement.turned(0, new Vector(0, 0, 0)).leant(9);
        plate(new Vector(x, 0.226, -2.30), 0.225, leant, PlateStyle.BUMPER, 1);
        plate(new Vector(x + 0.14, 0.226, -2.20), 0.225, leant, PlateStyle.GRIPS, 2);
    }

    private void clock(double x) {
        Vector centre = new Vector(x, 2.32, -2.38);
        add(Layer.of(Owner.ROOM, new ClockFace(centre)).add(0, new Disc(centre, 0.17, 0.02, 0.006)));
    }

    private void bench(double x) {
        add(layer(new Vector(0.03, 0.03, 0.033), 0.2)
                .add(0, new Box(new Vector(x, 0.42, -0.7), new Vector(0.60, 0.045, 0.14), 0.03)));
        Layer.Builder legs = layer(new Vector(0.3, 0.3, 0.31), 0.3);
        for (double dx : new double[] {-0.45, 0.45}) {
            legs.add(0, box(x + dx, 0.19, -0.7, 0.025, 0.19, 0.025));
            legs.add(0, box(x + dx, 0.02, -0.7, 0.025, 0.02, 0.25));
        }
        add(legs);
    }
}
