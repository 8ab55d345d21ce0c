/** Evidence that the converted networks compute what the originals do. */
@NullMarked
package org.plumbline.models.oracle;

import org.jspecify.annotations.NullMarked;
