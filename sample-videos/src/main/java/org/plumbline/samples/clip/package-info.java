/** The clips that are kept with the studio: their scenes, and the files that were drawn of them. */
@NullMarked
package org.plumbline.samples.clip;

import org.jspecify.annotations.NullMarked;
