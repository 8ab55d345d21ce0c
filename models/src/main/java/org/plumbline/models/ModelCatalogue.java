package org.plumbline.models;

import java.util.List;

/** What is common to all networks: where they come from, under which licence, and what their keypoints are called. */
public final class ModelCatalogue {
    /** The npm package that holds all files. */
    public static final String PACKAGE = "@mediapipe/pose";

    public static final String PACKAGE_VERSION = "0.5.1675469404";

    /** Of the package, and so of the networks in it. */
    public static final String LICENCE = "Apache-2.0";

    /**
     * The keypoints in the order of the networks' rows; left and right are the person's own. Rows 33 and 34 follow them:
     * see {@link #AUXILIARY}.
     */
    public static final List<String> KEYPOINTS = List.of(
            "nose",
            "left eye inner",
            "left eye",
            "left eye outer",
            "right eye inner",
            "right eye",
            "right eye outer",
            "left ear",
            "right ear",
            "mouth left",
            "mouth right",
            "left shoulder",
            "right shoulder",
            "left elbow",
            "right elbow",
            "left wrist",
            "right wrist",
            "left pinky",
            "right pinky",
            "left index",
            "right index",
            "left thumb",
            "right thumb",
            "left hip",
            "right hip",
            "left knee",
            "right knee",
            "left ankle",
            "right ankle",
            "left heel",
            "right heel",
            "left foot index",
            "right foot index");

    /**
     * The two rows after the keypoints: not joints but the next frame's region of interest, its centre (the middle of
     * the hips) and a point that gives its size and which way is up.
     */
    public static final List<String> AUXILIARY = List.of("region centre", "region scale");

    /** Rows in a network's output; those after keypoints and auxiliary ones have no public meaning. */
    public static final int ROWS = 39;

    private ModelCatalogue() {}
}
