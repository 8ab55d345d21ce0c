package org.plumbline.vision.djl;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.core.capture.ModelIdentity;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.models.ModelFileException;
import org.plumbline.models.Network;
import org.plumbline.models.store.ConvertedNetwork;
import org.plumbline.models.store.ModelStore;
import org.plumbline.vision.lifter.PoseNetworkSource;
import org.plumbline.vision.lifter.PoseNetworks;

/** Loads the BlazePose networks of a model store, verified and converted by it. */
public final class DjlNetworkSource implements PoseNetworkSource {
    private final ModelStore store;

    public DjlNetworkSource(ModelStore store) {
        this.store = store;
    }

    @Override
    public PoseNetworks load(String model) throws ModelUnavailableException {
        Network network = network(model);
        try {
            ConvertedNetwork detector = store.torchScript(Network.DETECTOR);
            ConvertedNetwork body = store.torchScript(network);
            ConvertedNetwork scout = store.torchScript(Network.LITE);
            ModelIdentity identity = new ModelIdentity(network.id(), network.sha256());
            return DjlPoseNetworks.load(identity, detector.file(), body.file(), scout.file());
        } catch (ModelFileException e) {
            throw new ModelUnavailableException(
                    String.valueOf(e.getMessage()), new UserMessage(e.happened(), e.todo()), e);
        }
    }

    private static Network network(String model) throws ModelUnavailableException {
        Optional<Network> named = Arrays.stream(Network.values())
                .filter(network -> network != Network.DETECTOR && network.id().equals(model))
                .findFirst();
        if (named.isEmpty()) {
            throw new ModelUnavailableException(
                    "no network is called " + model,
                    new UserMessage("There is no pose model \"" + model + "\".", "Use heavy, full or lite."));
        }
        return named.get();
    }
}
