/** Clips in and out through FFmpeg's own libraries; no other package sees its types. */
@NullMarked
package org.plumbline.vision.ffmpeg;

import org.jspecify.annotations.NullMarked;
