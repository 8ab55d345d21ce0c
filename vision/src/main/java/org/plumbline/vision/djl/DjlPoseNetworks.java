package org.plumbline.vision.djl;

import java.nio.file.Path;
import org.plumbline.core.capture.ModelIdentity;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.vision.lifter.BodyNetwork;
import org.plumbline.vision.lifter.PersonDetector;
import org.plumbline.vision.lifter.PoseNetworks;

/** The BlazePose networks on DJL's PyTorch engine. */
public final class DjlPoseNetworks implements PoseNetworks {
    private final ModelIdentity identity;
    private final TorchNetwork detector;
    private final TorchNetwork body;
    private final TorchNetwork scout;

    private DjlPoseNetworks(ModelIdentity identity, TorchNetwork detector, TorchNetwork body, TorchNetwork scout) {
        this.identity = identity;
        this.detector = detector;
        this.body = body;
        this.scout = scout;
    }

    /**
     * Loads the networks from TorchScript files.
     *
     * @param identity of the network for every frame
     * @param detector of people
     * @param body keypoints, for every frame
     * @param scout keypoints, for the look ahead; may be the same file as {@code body}
     * @throws ModelUnavailableException if one is missing or can't be read
     */
    public static DjlPoseNetworks load(ModelIdentity identity, Path detector, Path body, Path scout)
            throws ModelUnavailableException {
        TorchNetwork first = TorchNetwork.load(detector, DjlPersonDetector.INPUT_SHAPE);
        TorchNetwork second = null;
        boolean complete = false;
        try {
            second = TorchNetwork.load(body, DjlBodyNetwork.INPUT_SHAPE);
            TorchNetwork third = scout.equals(body) ? second : TorchNetwork.load(scout, DjlBodyNetwork.INPUT_SHAPE);
            complete = true;
            return new DjlPoseNetworks(identity, first, second, third);
        } finally {
            if (!complete) {
                first.close();
                if (second != null) {
                    second.close();
                }
            }
        }
    }

    @Override
    public ModelIdentity identity() {
        return identity;
    }

    @Override
    public PersonDetector newDetector() {
        return new DjlPersonDetector(detector.newCall());
    }

    @Override
    public BodyNetwork newBodyNetwork() {
        return new DjlBodyNetwork(body.newCall());
    }

    @Override
    public BodyNetwork newScoutNetwork() {
        return new DjlBodyNetwork(scout.newCall());
    }

    /** Tensors that hang on the networks themselves; constant over their life unless something leaks. */
    int heldTensors() {
        return detector.heldTensors() + body.heldTensors() + scout.heldTensors();
    }

    @Override
    public void close() {
        detector.close();
        body.close();
        if (scout != body) {
            scout.close();
        }
    }
}
