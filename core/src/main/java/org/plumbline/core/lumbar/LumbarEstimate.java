package org.plumbline.core.lumbar;

import org.plumbline.core.signal.Trace;

/**
 * The lumbar flexion proxy of a clip.
 *
 * @param trace λ frame by frame, degrees, + = more rounded than the reference; missing throughout without a reference
 * @param noise the same with what differs from frame to frame only as its errors: what is left of them in a mean or a change
 * @param reference what it counts from
 */
public record LumbarEstimate(Trace trace, Trace noise, LumbarReference reference) {}
