/** The command line. */
@NullMarked
package org.plumbline.desktop.cli;

import org.jspecify.annotations.NullMarked;
