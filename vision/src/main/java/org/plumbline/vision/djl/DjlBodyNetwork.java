package org.plumbline.vision.djl;

import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.lifter.BodyEstimate;
import org.plumbline.vision.lifter.BodyNetwork;
import org.plumbline.vision.lifter.Region;
import org.plumbline.vision.opencv.RegionCrop;

/** A BlazePose keypoint network: RGB in [0, 1] at 256 x 256 pixels, one rotated square of the frame. */
final class DjlBodyNetwork implements BodyNetwork {
    static final long[] INPUT_SHAPE = {1, LandmarkDecoder.INPUT, LandmarkDecoder.INPUT, 3};

    private final TorchCall call;
    private final RegionCrop crop = new RegionCrop(LandmarkDecoder.INPUT);
    private final byte[] bgr = new byte[LandmarkDecoder.INPUT * LandmarkDecoder.INPUT * 3];
    private final PixelNormalizer normalizer = new PixelNormalizer(LandmarkDecoder.INPUT * LandmarkDecoder.INPUT, 0, 1);

    DjlBodyNetwork(TorchCall call) {
        this.call = call;
    }

    @Override
    public BodyEstimate estimate(VideoFrame frame, Region region) throws ModelUnavailableException {
        crop.cut(frame, region, bgr);
        normalizer.fill(bgr, call.input());
        return LandmarkDecoder.decode(region, call.run());
    }

    @Override
    public void close() {
        call.close();
        crop.close();
    }
}
