package org.plumbline.models.convert;

import java.nio.ByteBuffer;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.TfliteReader;
import org.plumbline.models.tflite.UnsupportedOperatorException;
import org.plumbline.models.torchscript.ScriptModule;

/**
 * Converts a TensorFlow Lite model to TorchScript. The module takes and gives tensors in TensorFlow Lite's own order of
 * dimensions (images n, y, x, channel) and returns a tuple of the graph's outputs in their order.
 */
public final class TorchScriptConverter {
    /** Grows whenever the converter writes something else for the same model: what was converted before is stale. */
    public static final int VERSION = 1;

    private TorchScriptConverter() {}

    /**
     * Converts a model.
     *
     * @param name of the module; letters and digits
     * @param kernels which routines the module calls
     * @throws MalformedModelException if {@code file} is no such model
     * @throws UnsupportedOperatorException if it uses an operator that can't be converted; the message names it
     */
    public static ScriptModule convert(ByteBuffer file, String name, ConvolutionKernel kernels)
            throws MalformedModelException, UnsupportedOperatorException {
        return new GraphEmitter(TfliteReader.read(file), kernels).emit(name);
    }
}
