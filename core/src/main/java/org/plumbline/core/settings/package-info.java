/** What the user may set and what influences a result. */
@NullMarked
package org.plumbline.core.settings;

import org.jspecify.annotations.NullMarked;
