package org.plumbline.models.store;

import java.nio.file.Path;
import org.plumbline.models.Network;

/**
 * A network that the PyTorch engine can load.
 *
 * @param network which one; {@link Network#sha256()} identifies its weights
 * @param file the TorchScript file, verified
 * @param sha256 of {@code file}, lower-case hexadecimal
 */
public record ConvertedNetwork(Network network, Path file, String sha256) {}
