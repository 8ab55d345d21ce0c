/** Every sentence of an analysis, in the user's language; knows nothing of lifts. */
@NullMarked
package org.plumbline.core.message;

import org.jspecify.annotations.NullMarked;
