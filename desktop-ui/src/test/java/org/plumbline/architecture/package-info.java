/** The rules of the house, as tests. */
@NullMarked
package org.plumbline.architecture;

import org.jspecify.annotations.NullMarked;
