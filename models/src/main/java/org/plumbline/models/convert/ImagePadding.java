package org.plumbline.models.convert;

import java.util.List;
import org.plumbline.models.tflite.Operation.Stepping;
import org.plumbline.models.tflite.Padding;

/** How many pixels are put around an image. */
record ImagePadding(int top, int bottom, int left, int right) {
    static final ImagePadding NONE = new ImagePadding(0, 0, 0, 0);

    /** The padding that a window of {@code kernelY} × {@code kernelX} needs on an image of {@code height} × {@code width}. */
    static ImagePadding of(Stepping stepping, int height, int width, int kernelY, int kernelX) {
        if (stepping.padding() == Padding.VALID) {
            return NONE;
        }
        int vertical = missing(height, stepping.strideY(), (kernelY - 1) * stepping.dilationY() + 1);
        int horizontal = missing(width, stepping.strideX(), (kernelX - 1) * stepping.dilationX() + 1);
        return new ImagePadding(vertical / 2, vertical - vertical / 2, horizontal / 2, horizontal - horizontal / 2);
    }

    /** What SAME lacks in one direction; an odd number puts the greater half at the end. */
    private static int missing(int size, int stride, int reach) {
        int results = Math.ceilDiv(size, stride);
        return Math.max(0, (results - 1) * stride + reach - size);
    }

    ImagePadding plus(ImagePadding other) {
        return new ImagePadding(top + other.top, bottom + other.bottom, left + other.left, right + other.right);
    }

    boolean isSymmetric() {
        return top == bottom && left == right;
    }

    /** Sizes (n, channel, y, x) of an image with this padding. */
    List<Integer> around(List<Integer> sizes) {
        return List.of(sizes.get(0), sizes.get(1), sizes.get(2) + top + bottom, sizes.get(3) + left + right);
    }

    /** As PyTorch's pad takes it: last dimension first. */
    String lastDimensionFirst() {
        return "[%d, %d, %d, %d]".formatted(left, right, top, bottom);
    }
}
