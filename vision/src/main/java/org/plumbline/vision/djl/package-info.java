/** The pose networks on DJL's PyTorch engine; the only place that knows tensors. */
@NullMarked
package org.plumbline.vision.djl;

import org.jspecify.annotations.NullMarked;
