/** Core's measures against the truth, on tracks that no network and no picture had a part in. */
@NullMarked
package org.plumbline.desktop.accuracy.track;

import org.jspecify.annotations.NullMarked;
