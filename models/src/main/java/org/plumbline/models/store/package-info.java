/** Finds the weights' files, checks them, converts them once and keeps the result in the user's cache. */
@NullMarked
package org.plumbline.models.store;

import org.jspecify.annotations.NullMarked;
