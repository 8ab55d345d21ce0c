/** Writes a TorchScript file: a zip of source code, a pickled object and raw weights. */
@NullMarked
package org.plumbline.models.torchscript;

import org.jspecify.annotations.NullMarked;
