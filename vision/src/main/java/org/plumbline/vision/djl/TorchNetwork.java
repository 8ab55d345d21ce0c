package org.plumbline.vision.djl;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.error.UserMessage;

/** A TorchScript network in memory; its weights are shared by all callers made from it. */
final class TorchNetwork implements AutoCloseable {
    private final Model model;
    private final long[] inputShape;

    private TorchNetwork(Model model, long[] inputShape) {
        this.model = model;
        this.inputShape = inputShape;
    }

    /**
     * Loads a network on the CPU.
     *
     * @param file TorchScript
     * @param inputShape of its one input
     * @throws ModelUnavailableException if the file is missing or the engine can't read it
     */
    static TorchNetwork load(Path file, long... inputShape) throws ModelUnavailableException {
        TorchEngine.prepare();
        Model model = null;
        try (InputStream stream = Files.newInputStream(file)) {
            model = Model.newInstance(String.valueOf(file.getFileName()), Device.cpu(), TorchEngine.NAME);
            model.load(stream);
            TorchNetwork network = new TorchNetwork(model, inputShape);
            model = null;
            return network;
        } catch (IOException | MalformedModelException | EngineException e) {
            throw new ModelUnavailableException(
                    "can't load the network " + file.getFileName(),
                    new UserMessage(
                            "The pose network could not be loaded.",
                            "Run the command again; if it stays, install the pose networks anew (see the README)."),
                    e);
        } finally {
            if (model != null) {
                model.close();
            }
        }
    }

    /** Makes a caller, to be used by one thread at a time. The caller closes it before the network. */
    TorchCall newCall() {
        return new TorchCall(model, inputShape);
    }

    /** Tensors that hang on the network itself; constant over its life unless something leaks. */
    int heldTensors() {
        return model.getNDManager().getManagedArrays().size();
    }

    @Override
    public void close() {
        model.close();
    }
}
