/** The whole way of one clip: capture, analyse, write. */
@NullMarked
package org.plumbline.desktop.job;

import org.jspecify.annotations.NullMarked;
