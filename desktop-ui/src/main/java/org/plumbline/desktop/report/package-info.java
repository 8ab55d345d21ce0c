/** The self-contained report page. */
@NullMarked
package org.plumbline.desktop.report;

import org.jspecify.annotations.NullMarked;
