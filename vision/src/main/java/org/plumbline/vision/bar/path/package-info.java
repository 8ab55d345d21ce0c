/** The bar's path over a clip, chosen among what every frame offers. */
@NullMarked
package org.plumbline.vision.bar.path;

import org.jspecify.annotations.NullMarked;
