/** Tests of the judgement how a clip was filmed. */
@NullMarked
package org.plumbline.core.analysis.view;

import org.jspecify.annotations.NullMarked;
