/** What can go wrong, each with a word to the user. */
@NullMarked
package org.plumbline.core.error;

import org.jspecify.annotations.NullMarked;
