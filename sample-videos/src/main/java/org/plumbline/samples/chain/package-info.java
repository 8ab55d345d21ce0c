/** The lifter's segments and their geometry: lengths, postures, and inverse kinematics in the sagittal plane. Metres; x forward, y up, z to the lifter's right. */
@NullMarked
package org.plumbline.samples.chain;

import org.jspecify.annotations.NullMarked;
