package org.plumbline.models.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.models.ModelFileException;
import org.plumbline.models.Network;
import org.plumbline.models.convert.ConvolutionKernel;
import org.plumbline.models.convert.TorchScriptConverter;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.UnsupportedOperatorException;
import org.plumbline.models.torchscript.ScriptModule;

/** Hands out networks that the PyTorch engine can load: source verified, converted at most once, result verified. */
public final class ModelStore {
    /** System property that names a folder with the package's files; it wins over {@link #ENVIRONMENT}. */
    public static final String PROPERTY = "plumbline.models";

    /** Environment variable that names such a folder. */
    public static final String ENVIRONMENT = "PLUMBLINE_MODELS";

    private final WeightSource source;
    private final TorchScriptCache cache;

    public ModelStore(WeightSource source, Path cacheFolder) {
        this(source, cacheFolder, ConvolutionKernel.ofThisMachine());
    }

    public ModelStore(WeightSource source, Path cacheFolder, ConvolutionKernel kernels) {
        this.source = source;
        this.cache = new TorchScriptCache(cacheFolder, kernels);
    }

    /** The folder that the user named, else what the build put into this module; converted into the user's cache. */
    public static ModelStore ofThisMachine() {
        String named = System.getProperty(PROPERTY, System.getenv().getOrDefault(ENVIRONMENT, ""));
        WeightSource source = named.isBlank() ? new WeightSource.Bundled() : new WeightSource.Folder(named);
        return new ModelStore(source, CacheFolder.ofThisMachine());
    }

    /**
     * The network as a TorchScript file. The source's SHA-256 is checked every time, even if the conversion was done
     * before: an altered source is never silently replaced by something older.
     *
     * @throws ModelFileException if the source is missing, altered or can't be converted, or the cache can't be written
     */
    public synchronized ConvertedNetwork torchScript(Network network) throws ModelFileException {
        byte[] weights = verified(network);
        try {
            Optional<ConvertedNetwork> kept = cache.find(network);
            return kept.isPresent() ? kept.get() : cache.put(network, convert(network, weights));
        } catch (IOException e) {
            throw new ModelFileException(
                    "converted " + network.id() + " in " + cache.folder() + ": " + e,
                    "The pose model \"%s\" can't be kept in %s.".formatted(network.id(), cache.folder()),
                    "Make room there and allow writing, or name another folder with -D%s=FOLDER."
                            .formatted(CacheFolder.PROPERTY),
                    e);
        }
    }

    private byte[] verified(Network network) throws ModelFileException {
        byte[] bytes = read(network);
        String found = Sha256.of(bytes);
        if (!found.equals(network.sha256())) {
            throw new ModelFileException(
                    "%s has %d bytes, SHA-256 %s; expected %d, %s"
                            .formatted(source.place(network), bytes.length, found, network.size(), network.sha256()),
                    "The pose model's file %s is not the one that Plumbline was made for."
                            .formatted(source.place(network)),
                    Remedy.of(source));
        }
        return bytes;
    }

    private byte[] read(Network network) throws ModelFileException {
        try (InputStream in = source.open(network)) {
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new ModelFileException(
                    "no " + source.place(network),
                    "The pose model's file is missing: %s.".formatted(source.place(network)),
                    Remedy.of(source),
                    e);
        } catch (IOException e) {
            throw new ModelFileException(
                    source.place(network) + ": " + e,
                    "The pose model's file can't be read: %s.".formatted(source.place(network)),
                    Remedy.of(source),
                    e);
        }
    }

    private ScriptModule convert(Network network, byte[] weights) throws ModelFileException {
        String name = "Pose" + network.id();
        try {
            return TorchScriptConverter.convert(ByteBuffer.wrap(weights), name, cache.kernels());
        } catch (MalformedModelException | UnsupportedOperatorException e) {
            throw new ModelFileException(
                    network.fileName() + ": " + e.getMessage(),
                    "The pose model \"%s\" can't be converted.".formatted(network.id()),
                    "This is a fault of Plumbline, not yours: please report it with the log.",
                    e);
        }
    }
}
