package org.plumbline.desktop.draw;

import java.util.List;

/** A shape of a drawing, in its units, y down. */
public sealed interface Drawn {

    /** Its colour. */
    Ink ink();

    /** Where a shape has a corner. */
    record At(double x, double y) {}

    /** How words lie to their place. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A line through points. */
    record Line(Ink ink, double width, List<Double> dash, List<At> points) implements Drawn {
        public Line {
            dash = List.copyOf(dash);
            points = List.copyOf(points);
        }

        /** A solid one. */
        public static Line solid(Ink ink, double width, List<At> points) {
            return new Line(ink, width, List.of(), points);
        }

        /** A solid one between two points. */
        public static Line between(Ink ink, double width, double x1, double y1, double x2, double y2) {
            return solid(ink, width, List.of(new At(x1, y1), new At(x2, y2)));
        }
    }

    /** A filled polygon. */
    record Area(Ink ink, double opacity, List<At> corners) implements Drawn {
        public Area {
            corners = List.copyOf(corners);
        }

        /** A rectangle. */
        public static Area box(Ink ink, double opacity, double left, double top, double width, double height) {
            return new Area(
                    ink,
                    opacity,
                    List.of(
                            new At(left, top),
                            new At(left + width, top),
                            new At(left + width, top + height),
                            new At(left, top + height)));
        }
    }

    /** Words on a base line. */
    record Words(Ink ink, double size, boolean bold, Align align, At at, String text) implements Drawn {}
}
