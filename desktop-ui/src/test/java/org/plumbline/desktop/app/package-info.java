/** Tests of the whole program, its parts put together as in use. */
@NullMarked
package org.plumbline.desktop.app;

import org.jspecify.annotations.NullMarked;
