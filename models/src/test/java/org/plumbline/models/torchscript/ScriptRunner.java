package org.plumbline.models.torchscript;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs TorchScript files on the real engine; several threads may run one at the same time. */
public final class ScriptRunner implements AutoCloseable {
    private final Model model;

    private ScriptRunner(Model model) {
        this.model = model;
    }

    public static ScriptRunner load(Path file) throws IOException, MalformedModelException {
        Model model = Model.newInstance("test", Device.cpu(), "PyTorch");
        model.load(file.toAbsolutePath().getParent(), file.getFileName().toString());
        return new ScriptRunner(model);
    }

    /** Writes a module to a file, runs it once and removes the file. */
    public static List<Grid> runOnce(ScriptModule module, Grid... inputs)
            throws IOException, MalformedModelException, TranslateException {
        Path file = Files.createTempFile("module", ".pt");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                ScriptArchive.write(module, out);
            }
            try (ScriptRunner runner = load(file)) {
                return runner.run(inputs);
            }
        } finally {
            Files.delete(file);
        }
    }

    public List<Grid> run(Grid... inputs) throws TranslateException {
        try (NDManager manager = model.getNDManager().newSubManager();
                Predictor<NDList, NDList> predictor = model.newPredictor(new NoopTranslator())) {
            NDList arguments = new NDList();
            for (Grid input : inputs) {
                Shape shape = new Shape(
                        input.shape().stream().mapToLong(Integer::longValue).toArray());
                arguments.add(manager.create(input.array(), shape));
            }
            List<Grid> results = new ArrayList<>();
            try (NDList outputs = predictor.predict(arguments)) {
                for (NDArray output : outputs) {
                    results.add(grid(output));
                }
            }
            return results;
        }
    }

    private static Grid grid(NDArray array) {
        List<Integer> shape = new ArrayList<>();
        for (long size : array.getShape().getShape()) {
            shape.add(Math.toIntExact(size));
        }
        return new Grid(shape, FloatBuffer.wrap(array.toFloatArray()));
    }

    @Override
    public void close() {
        model.close();
    }
}
