/** Tests of the judgement what a clip shows. */
@NullMarked
package org.plumbline.core.analysis.exercise;

import org.jspecify.annotations.NullMarked;
