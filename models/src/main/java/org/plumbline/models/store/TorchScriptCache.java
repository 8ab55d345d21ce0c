package org.plumbline.models.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.models.Network;
import org.plumbline.models.convert.ConvolutionKernel;
import org.plumbline.models.convert.TorchScriptConverter;
import org.plumbline.models.torchscript.ScriptArchive;
import org.plumbline.models.torchscript.ScriptModule;

/**
 * Converted networks in a folder. A file's name holds the source's SHA-256, the routines that it calls and the
 * converter's version, so a change of one of them never meets an old file. Beside each file stands its own SHA-256; a
 * file that doesn't match is as good as none. What older versions of the converter made is taken away once it is replaced.
 */
final class TorchScriptCache {
    private static final int KEY_LENGTH = 16;

    private final Path folder;
    private final ConvolutionKernel kernels;

    TorchScriptCache(Path folder, ConvolutionKernel kernels) {
        this.folder = folder;
        this.kernels = kernels;
    }

    ConvolutionKernel kernels() {
        return kernels;
    }

    Path folder() {
        return folder;
    }

    /** The network's file, if it is there and undamaged. */
    Optional<ConvertedNetwork> find(Network network) throws IOException {
        Path file = file(network);
        Path record = checksumFile(file);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(record)) {
            return Optional.empty();
        }
        String found = Sha256.of(file);
        boolean intact = found.equals(new String(Files.readAllBytes(record), StandardCharsets.UTF_8).strip());
        return intact ? Optional.of(new ConvertedNetwork(network, file, found)) : Optional.empty();
    }

    /** Keeps a module. Readers see the old file or the new one, never half of one. */
    ConvertedNetwork put(Network network, ScriptModule module) throws IOException {
        Files.createDirectories(folder);
        Path file = file(network);
        Path unfinished = Files.createTempFile(folder, network.id(), ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                ScriptArchive.write(module, out);
            }
            String sha256 = Sha256.of(unfinished);
            move(unfinished, file);
            record(checksumFile(file), sha256);
            OlderConversions.deleteBefore(file);
            return new ConvertedNetwork(network, file, sha256);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void record(Path checksumFile, String sha256) throws IOException {
        Path unfinished = Files.createTempFile(folder, "checksum", ".part");
        try {
            Files.writeString(unfinished, sha256 + "\n");
            move(unfinished, checksumFile);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(Network network) {
        return folder.resolve("%s-%s-%s-v%d.pt"
                .formatted(
                        network.id(),
                        network.sha256().substring(0, KEY_LENGTH),
                        kernels.name().toLowerCase(Locale.ROOT),
                        TorchScriptConverter.VERSION));
    }

    private static Path checksumFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }
}
