package org.plumbline.models.convert;

import java.util.List;
import org.plumbline.models.tflite.Operation.Stepping;

/**
 * A convolution's numbers.
 *
 * @param padding zeros that the convolution itself puts around the image, symmetric
 * @param groups into how many independent parts the channels fall
 * @param imageSizes of the image that it gets: n, channel, y, x
 */
record ConvolutionShape(Stepping stepping, ImagePadding padding, int groups, List<Integer> imageSizes) {

    String strides() {
        return "[%d, %d]".formatted(stepping.strideY(), stepping.strideX());
    }

    String paddings() {
        return "[%d, %d]".formatted(padding.top(), padding.left());
    }

    String dilations() {
        return "[%d, %d]".formatted(stepping.dilationY(), stepping.dilationX());
    }
}
