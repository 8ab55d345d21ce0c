package org.plumbline.vision.lifter;

import org.plumbline.core.error.ModelUnavailableException;

/** Where networks come from. */
@FunctionalInterface
public interface PoseNetworkSource {

    /**
     * Loads networks. The caller closes them.
     *
     * @param model {@code heavy}, {@code full} or {@code lite}
     * @throws ModelUnavailableException if there is no such model, or its file is missing or altered
     */
    PoseNetworks load(String model) throws ModelUnavailableException;
}
