/** Tests. */
@NullMarked
package org.plumbline.desktop.studio;

import org.jspecify.annotations.NullMarked;
