package org.plumbline.models.oracle;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import nu.pattern.OpenCV;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;
import org.plumbline.models.torchscript.Grid;

/** A TensorFlow Lite network as OpenCV's own importer reads it and OpenCV's own runtime computes it. */
final class OpenCvNetwork {
    static {
        OpenCV.loadLocally();
        Core.setNumThreads(1);
    }

    private final Net net;

    OpenCvNetwork(byte[] tflite) {
        this.net = Dnn.readNetFromTFLite(new MatOfByte(tflite));
    }

    /** The named outputs, in the file's order of dimensions. */
    List<Grid> run(Grid image, List<String> names) {
        Mat blob = new Mat(new int[] {1, 3, image.shape().get(1), image.shape().get(2)}, CvType.CV_32F);
        List<Mat> outputs = new ArrayList<>();
        try {
            blob.put(new int[] {0, 0, 0, 0}, channelsFirst(image));
            net.setInput(blob);
            net.forward(outputs, names);
            return outputs.stream().map(OpenCvNetwork::grid).toList();
        } finally {
            blob.release();
            outputs.forEach(Mat::release);
        }
    }

    private static float[] channelsFirst(Grid image) {
        float[] from = image.array();
        int pixels = from.length / 3;
        float[] to = new float[from.length];
        for (int p = 0; p < pixels; p++) {
            for (int c = 0; c < 3; c++) {
                to[c * pixels + p] = from[3 * p + c];
            }
        }
        return to;
    }

    private static Grid grid(Mat mat) {
        float[] values = new float[(int) mat.total()];
        Mat row = mat.reshape(1, 1);
        row.get(0, 0, values);
        row.release();
        if (mat.dims() != 4) {
            return new Grid(List.of(mat.size(0), mat.size(1)), FloatBuffer.wrap(values));
        }
        int channels = mat.size(1);
        int pixels = mat.size(2) * mat.size(3);
        FloatBuffer channelsLast = FloatBuffer.allocate(values.length);
        for (int p = 0; p < pixels; p++) {
            for (int c = 0; c < channels; c++) {
                channelsLast.put(values[c * pixels + p]);
            }
        }
        return new Grid(List.of(1, mat.size(2), mat.size(3), channels), channelsLast.flip());
    }
}
