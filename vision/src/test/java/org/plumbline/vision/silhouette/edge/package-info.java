@NullMarked
package org.plumbline.vision.silhouette.edge;

import org.jspecify.annotations.NullMarked;
