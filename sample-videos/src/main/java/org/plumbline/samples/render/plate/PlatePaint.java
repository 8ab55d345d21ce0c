package org.plumbline.samples.render.plate;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.print.Glyphs;
import org.plumbline.samples.render.solid.Surface;
import org.plumbline.samples.scene.PlateStyle;

/**
 * The colours of a plate's faces: hub, rings and what is printed or cast on them.
 *
 * @param colour linear red, green, blue
 * @param turned degrees from the top forwards
 */
public record PlatePaint(PlateStyle style, Vector centre, double radius, Vector colour, double turned)
        implements Surface {
    private static final Vector STEEL = new Vector(0.30, 0.30, 0.31);
    private static final Vector WHITE = new Vector(0.55, 0.55, 0.52);
    private static final String NAME = "PLUMBLINE";
    private static final String WEIGHT = "20 KG";
    private static final double NAME_HALF = 62;
    private static final double WEIGHT_HALF = 34;
    private static final double OUTER = 0.80;
    private static final double INNER = 0.60;

    @Override
    public double gloss() {
        return style == PlateStyle.STEEL_RINGS ? 0.35 : 0.06;
    }

    @Override
    public Vector colour(Vector at) {
        double dx = (at.x() - centre.x()) * (at.z() >= centre.z() ? 1 : -1);
        double dy = at.y() - centre.y();
        double share = Math.hypot(dx, dy) / radius;
        double angle = Math.toDegrees(Math.atan2(dx, dy)) - (at.z() >= centre.z() ? turned : -turned);
        return switch (style) {
            case PLAIN -> share < 0.16 ? colour.times(1.5) : colour;
            case BUMPER -> bumper(share, angle);
            case STEEL_RINGS -> steel(share, angle);
            case GRIPS, TWELVE_SIDED -> cast(share, angle);
        };
    }

    private Vector bumper(double share, double angle) {
        if (share < 0.25) {
            return share > 0.225 ? STEEL.times(0.5) : STEEL;
        }
        boolean ring = share > 0.90 && share < 0.915;
        return ring || printed(share, angle) ? WHITE : colour;
    }

    private Vector steel(double share, double angle) {
        double groove = 0.92 + 0.08 * Math.sin(share * radius * 2600);
        // Turned steel throws light back in two opposite fans.
        double fan = 0.85 + 0.25 * Math.cos(Math.toRadians(2 * (angle + turned) - 70));
        boolean step = (share > 0.895 && share < 0.91) || (share > 0.34 && share < 0.36);
        return colour.times(step ? 0.4 : groove * fan);
    }

    private Vector cast(double share, double angle) {
        if (share < 0.12) {
            return STEEL.times(0.7);
        }
        boolean letter = printedBetween(share, angle);
        return letter ? colour.times(1.9).plus(new Vector(0.05, 0.05, 0.05)) : colour;
    }

    private boolean printed(double share, double angle) {
        double down = (OUTER - share) / (OUTER - INNER);
        double top = Math.IEEEremainder(angle, 360);
        double bottom = Math.IEEEremainder(angle - 180, 360);
        return Glyphs.inked(NAME, (top + NAME_HALF) / (2 * NAME_HALF), down)
                || Glyphs.inked(WEIGHT, (bottom + WEIGHT_HALF) / (2 * WEIGHT_HALF), down);
    }

    /** Small letters between hub and grips. */
    private static boolean printedBetween(double share, double angle) {
        double down = (0.50 - share) / 0.13;
        double top = Math.IEEEremainder(angle, 360);
        return Glyphs.inked(WEIGHT, (top + 40) / 80, down);
    }
}
