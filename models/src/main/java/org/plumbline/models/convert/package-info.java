/** Turns a TensorFlow Lite graph into a TorchScript module that computes the same numbers. */
@NullMarked
package org.plumbline.models.convert;

import org.jspecify.annotations.NullMarked;
