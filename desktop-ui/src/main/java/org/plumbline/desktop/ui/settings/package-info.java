/** What the user can tell about lifter, plates and clip; changing it analyses again in place. */
@NullMarked
package org.plumbline.desktop.ui.settings;

import org.jspecify.annotations.NullMarked;
