package org.plumbline.vision.djl;

import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.error.UserMessage;

/** Runs one network again and again on one input buffer. One thread at a time. */
final class TorchCall implements AutoCloseable {
    private final ByteBuffer bytes;
    private final FloatBuffer input;
    private final Predictor<ByteBuffer, float[][]> predictor;

    TorchCall(Model model, long[] inputShape) {
        Shape shape = new Shape(inputShape);
        bytes = ByteBuffer.allocateDirect(Math.toIntExact(shape.size() * Float.BYTES))
                .order(ByteOrder.nativeOrder());
        input = bytes.asFloatBuffer();
        predictor = model.newPredictor(new Floats(shape));
    }

    /** The network's input, to be filled before each run. */
    FloatBuffer input() {
        return input.clear();
    }

    /** Runs the network; one array per output, in the network's order. */
    float[][] run() throws ModelUnavailableException {
        try {
            return predictor.predict(bytes.clear());
        } catch (TranslateException e) {
            throw new ModelUnavailableException(
                    "the network failed on a frame",
                    new UserMessage(
                            "The pose network failed while looking at a frame.",
                            "Close other programs that need much memory and run it again."),
                    e);
        }
    }

    @Override
    public void close() {
        predictor.close();
    }

    /** Tensors live from input to output of one call; DJL closes their scope behind {@link #processOutput}. */
    private record Floats(Shape shape) implements NoBatchifyTranslator<ByteBuffer, float[][]> {

        @Override
        public NDList processInput(TranslatorContext context, ByteBuffer bytes) {
            return new NDList(context.getNDManager().create(bytes, shape, DataType.FLOAT32));
        }

        @Override
        public float[][] processOutput(TranslatorContext context, NDList outputs) {
            return outputs.stream().map(NDArray::toFloatArray).toArray(float[][]::new);
        }
    }
}
