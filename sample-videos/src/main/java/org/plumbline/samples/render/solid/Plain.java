package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/** One colour everywhere. */
record Plain(Vector everywhere, double gloss) implements Surface {
    @Override
    public Vector colour(Vector at) {
        return everywhere;
    }
}
