package org.plumbline.core.capture;

import java.util.List;

/**
 * Everything seen in a clip: enough to analyse it again without the clip or the network.
 *
 * @param video the clip
 * @param model the pose network
 * @param frames every shown frame in order of time, strictly increasing
 */
public record CapturedLift(VideoFacts video, ModelIdentity model, List<CapturedFrame> frames) {

    public CapturedLift {
        frames = List.copyOf(frames);
        for (int i = 1; i < frames.size(); i++) {
            if (frames.get(i).time().compareTo(frames.get(i - 1).time()) <= 0) {
                throw new IllegalArgumentException("frame " + i + " does not come after the one before it");
            }
        }
    }
}
