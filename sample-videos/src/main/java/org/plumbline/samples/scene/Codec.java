package org.plumbline.samples.scene;

/** How a clip's pictures are compressed. */
public enum Codec {
    H264,
    MPEG4,
    VP9
}
