/** The pose networks: which there are, where they come from, what their outputs mean. Knows no other module. */
@NullMarked
package org.plumbline.models;

import org.jspecify.annotations.NullMarked;
