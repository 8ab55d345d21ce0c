/** What the camera itself did: how the background moved, and where the picture was cut. */
@NullMarked
package org.plumbline.vision.camera;

import org.jspecify.annotations.NullMarked;
