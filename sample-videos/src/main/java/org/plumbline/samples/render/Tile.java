package org.plumbline.samples.render;

import org.plumbline.samples.geometry.Vector;

/** A small rectangle of the picture with the shapes that can be seen in it. */
record Tile(int left, int top, int right, int bottom, Field field) {
    private static final double[][] CORNERS = {{0.125, 0.375}, {0.625, 0.125}, {0.875, 0.625}, {0.375, 0.875}};

    /** One ray through every pixel's middle. */
    void draw(Canvas canvas, Shader shader, Backdrop backdrop) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                Vector ray = shader.ray(x + 0.5, y + 0.5);
                double t = field.isEmpty() ? Field.NOTHING : shader.march(field, ray);
                if (t < Field.NOTHING) {
                    Vector at = shader.at(ray, t);
                    Material material = field.material(at);
                    canvas.mark(x, y, material);
                    canvas.set(x, y, shader.surface(field, material, at, ray));
                } else {
                    canvas.set(x, y, shader.room(field, backdrop.colour(x, y), backdrop.spot(x, y)));
                }
            }
        }
    }

    /** Four rays through the pixels at the edge of something. */
    void smooth(Canvas canvas, Shader shader, Backdrop backdrop) {
        if (field.isEmpty()) {
            return;
        }
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (canvas.isEdge(x, y)) {
                    canvas.set(x, y, averaged(x, y, shader, backdrop));
                }
            }
        }
    }

    private Vector averaged(int x, int y, Shader shader, Backdrop backdrop) {
        Vector sum = new Vector(0, 0, 0);
        for (double[] corner : CORNERS) {
            Vector ray = shader.ray(x + corner[0], y + corner[1]);
            double t = shader.march(field, ray);
            if (t < Field.NOTHING) {
                Vector at = shader.at(ray, t);
                sum = sum.plus(shader.surface(field, field.material(at), at, ray));
            } else {
                sum = sum.plus(shader.room(field, backdrop.colour(x, y), backdrop.spot(x, y)));
            }
        }
        return sum.times(0.25);
    }
}
