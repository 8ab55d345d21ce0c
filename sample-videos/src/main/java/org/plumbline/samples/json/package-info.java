/** Truth files: what is true of a scene's clip, as JSON that other programs read. */
@NullMarked
package org.plumbline.samples.json;

import org.jspecify.annotations.NullMarked;
