/** What a viewer takes away from the window: the report with everything beside the clip, and pictures of frames. */
@NullMarked
package org.plumbline.desktop.ui.results;

import org.jspecify.annotations.NullMarked;
