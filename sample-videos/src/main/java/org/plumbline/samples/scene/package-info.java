/** What a scene is made of: lifter, technique, tempo, plates, camera. Values only, each checked. */
@NullMarked
package org.plumbline.samples.scene;

import org.jspecify.annotations.NullMarked;
