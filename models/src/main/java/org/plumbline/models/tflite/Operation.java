package org.plumbline.models.tflite;

/** What an operator does, with its options: those that occur in the pose networks. Images are N, height, width, channels. */
public sealed interface Operation {

    /** Sum of two tensors of one shape. */
    record Add(Activation activation) implements Operation {}

    /** Joins tensors along {@code axis} (negative: counted from the end). */
    record Concatenation(int axis, Activation activation) implements Operation {}

    /** Convolution; weights are output channel, height, width, input channel. */
    record Conv2d(Stepping stepping, Activation activation) implements Operation {}

    /** One filter (or several) per channel; weights are 1, height, width, channel. */
    record DepthwiseConv2d(Stepping stepping, Activation activation) implements Operation {}

    /** Spreads channels, in the order (dy, dx, channel), over blocks of {@code block} × {@code block} pixels. */
    record DepthToSpace(int block) implements Operation {}

    /** Widens a constant's numbers. */
    record Dequantize() implements Operation {}

    /** Unpacks a sparsely stored constant. */
    record Densify() implements Operation {}

    /** 1 / (1 + e^-x). */
    record Logistic() implements Operation {}

    /** The greatest value under a window; what lies outside the image doesn't count. */
    record MaxPool2d(Stepping stepping, int height, int width, Activation activation) implements Operation {}

    /** Zeros around a tensor: input 1 is a constant with (before, after) per dimension. */
    record Pad() implements Operation {}

    /** The same numbers in the same order, in the output's shape. */
    record Reshape() implements Operation {}

    /** Bilinear scaling to the output's shape. */
    record ResizeBilinear(boolean alignCorners, boolean halfPixelCentres) implements Operation {}

    /** How a window walks over an image, in pixels. */
    record Stepping(Padding padding, int strideY, int strideX, int dilationY, int dilationX) {}
}
