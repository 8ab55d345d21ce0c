package org.plumbline.models;

import java.util.Locale;

/**
 * The networks of one package: three sizes of the keypoint network and the person detector. Tensors are in TensorFlow
 * Lite's order of dimensions (1, y, x, channel).
 *
 * <p>A keypoint network takes 1×256×256×3 (red, green, blue in 0…1) and gives, in this order: 1×195 (39 rows of x, y, z
 * in crop pixels, visibility and presence as logits), 1×1 (probability that a person is there), 1×256×256×1 (mask,
 * logits), 1×64×64×39 (heat maps, logits), 1×117 (39 rows of x, y, z in metres from the hips' centre).
 *
 * <p>The detector takes 1×224×224×3 (red, green, blue in −1…1) and gives 1×2254×12 (boxes and keypoints, in pixels
 * relative to their anchors) and 1×2254×1 (scores, logits).
 */
public enum Network {
    HEAVY(
            "pose_landmark_heavy.tflite",
            27_709_200,
            "59e42d71bcd44cbdbabc419f0ff76686595fd265419566bd4009ef703ea8e1fe",
            256),
    FULL(
            "pose_landmark_full.tflite",
            6_440_512,
            "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
            256),
    LITE(
            "pose_landmark_lite.tflite",
            2_819_824,
            "f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61",
            256),
    /** Its file is a packed folder that holds nothing else: the network is all of its bytes. */
    DETECTOR(
            "pose_solution_packed_assets.data",
            2_962_288,
            "a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85",
            224);

    private final String fileName;
    private final int size;
    private final String sha256;
    private final int inputSide;

    Network(String fileName, int size, String sha256, int inputSide) {
        this.fileName = fileName;
        this.size = size;
        this.sha256 = sha256;
        this.inputSide = inputSide;
    }

    /** The name that users see: {@code heavy}, {@code full}, {@code lite}, {@code detector}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the file in the package. */
    public String fileName() {
        return fileName;
    }

    /** Of the file, in bytes. */
    public int size() {
        return size;
    }

    /** Of the file, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Height and width of the input image, in pixels. */
    public int inputSide() {
        return inputSide;
    }
}
