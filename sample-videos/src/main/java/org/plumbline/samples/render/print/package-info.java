/** Letters for plates and banners, and what is laid over the finished picture. */
@NullMarked
package org.plumbline.samples.render.print;

import org.jspecify.annotations.NullMarked;
