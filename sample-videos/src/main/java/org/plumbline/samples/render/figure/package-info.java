/** People as layers: body, clothes, hair, hands; and somebody who stands or walks behind the lifter. */
@NullMarked
package org.plumbline.samples.render.figure;

import org.jspecify.annotations.NullMarked;
