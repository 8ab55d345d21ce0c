/** The barbell: bar, sleeves, collars and the plates on them, with their print. */
@NullMarked
package org.plumbline.samples.render.plate;

import org.jspecify.annotations.NullMarked;
