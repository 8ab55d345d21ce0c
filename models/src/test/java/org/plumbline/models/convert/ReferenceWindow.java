package org.plumbline.models.convert;

import java.util.List;
import org.plumbline.models.tflite.Activation;
import org.plumbline.models.tflite.Operation.Stepping;
import org.plumbline.models.tflite.Padding;

/** Convolutions by definition. */
final class ReferenceWindow {
    private final Stepping stepping;
    private final int height;
    private final int width;
    private final int channels;
    private final int kernelY;
    private final int kernelX;

    ReferenceWindow(Stepping stepping, List<Integer> image, List<Integer> weights) {
        this.stepping = stepping;
        this.height = image.get(1);
        this.width = image.get(2);
        this.channels = image.get(3);
        this.kernelY = weights.get(1);
        this.kernelX = weights.get(2);
    }

    float[] convolve(
            float[] image,
            float[] weights,
            float[] bias,
            List<Integer> output,
            boolean depthwise,
            Activation activation) {
        int outputs = output.get(3);
        float[] result = new float[output.get(1) * output.get(2) * outputs];
        int top = before(output.get(1), stepping.strideY(), kernelY, height);
        int left = before(output.get(2), stepping.strideX(), kernelX, width);
        double[] sums = new double[outputs];
        for (int i = 0; i < result.length; i += outputs) {
            int y = i / outputs / output.get(2) * stepping.strideY() - top;
            int x = i / outputs % output.get(2) * stepping.strideX() - left;
            for (int o = 0; o < outputs; o++) {
                sums[o] = bias[o];
            }
            for (int ky = Math.max(0, -y); ky < kernelY && y + ky < height; ky++) {
                for (int kx = Math.max(0, -x); kx < kernelX && x + kx < width; kx++) {
                    int pixel = ((y + ky) * width + x + kx) * channels;
                    if (depthwise) {
                        filter(image, pixel, weights, (ky * kernelX + kx) * outputs, sums);
                    } else {
                        multiply(image, pixel, weights, (ky * kernelX + kx) * channels, sums);
                    }
                }
            }
            for (int o = 0; o < outputs; o++) {
                result[i + o] = activated((float) sums[o], activation);
            }
        }
        return result;
    }

    private void filter(float[] image, int pixel, float[] weights, int at, double[] sums) {
        int multiplier = sums.length / channels;
        for (int o = 0; o < sums.length; o++) {
            sums[o] += (double) image[pixel + o / multiplier] * weights[at + o];
        }
    }

    private void multiply(float[] image, int pixel, float[] weights, int at, double[] sums) {
        int perOutput = kernelY * kernelX * channels;
        for (int o = 0; o < sums.length; o++) {
            double sum = 0;
            for (int c = 0; c < channels; c++) {
                sum += (double) image[pixel + c] * weights[o * perOutput + at + c];
            }
            sums[o] += sum;
        }
    }

    /** Pixels outside the image before its first one. */
    private int before(int results, int stride, int kernel, int size) {
        return stepping.padding() == Padding.VALID ? 0 : Math.max(0, (results - 1) * stride + kernel - size) / 2;
    }

    static float activated(float value, Activation activation) {
        return switch (activation) {
            case NONE -> value;
            case RELU -> Math.max(0, value);
            case RELU6 -> Math.clamp(value, 0, 6);
        };
    }
}
