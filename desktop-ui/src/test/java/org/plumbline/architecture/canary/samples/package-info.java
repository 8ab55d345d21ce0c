/** Code that breaks the rules of the house on purpose. */
@NullMarked
package org.plumbline.architecture.canary.samples;

import org.jspecify.annotations.NullMarked;
