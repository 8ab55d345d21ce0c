/** Key frames of a clip as small pictures with the overlay. */
@NullMarked
package org.plumbline.desktop.report.picture;

import org.jspecify.annotations.NullMarked;
