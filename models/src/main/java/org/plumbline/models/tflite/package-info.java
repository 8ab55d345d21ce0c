/** Reads a TensorFlow Lite model file: tensors, buffers, operators with their options, sparsity. Interprets nothing. */
@NullMarked
package org.plumbline.models.tflite;

import org.jspecify.annotations.NullMarked;
