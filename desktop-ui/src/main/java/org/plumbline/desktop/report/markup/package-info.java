/** Pieces of a page: safe text and curves as inline SVG. */
@NullMarked
package org.plumbline.desktop.report.markup;

import org.jspecify.annotations.NullMarked;
