/** The gym: floor, walls and what is painted or hung on them, and the furniture that stands before them. */
@NullMarked
package org.plumbline.samples.render.room;

import org.jspecify.annotations.NullMarked;
