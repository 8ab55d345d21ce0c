package org.plumbline.samples.render;

import java.util.List;
import org.plumbline.samples.render.light.Shader;
import org.plumbline.samples.render.solid.Layer;
import org.plumbline.samples.truth.Camera;

/**
 * Everything that is to be seen at one time.
 *
 * @param straight whether the camera is the one that the backdrop was drawn for
 */
record Instant(List<Layer> layers, Camera camera, Backdrop backdrop, boolean straight, Shader shader, Mirror mirror) {
    /** How much of the light a mirror throws back. */
    static final double MIRROR = 0.79;
}
