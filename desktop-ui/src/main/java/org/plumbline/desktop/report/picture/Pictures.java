package org.plumbline.desktop.report.picture;

import java.util.Map;

/**
 * Pictures by position of their frame in the captured track; a frame that the clip didn't give is left out.
 *
 * @param compared of frames that are shown side by side
 * @param alone of frames that stand alone
 */
public record Pictures(Map<Integer, Picture> compared, Map<Integer, Picture> alone) {

    public Pictures {
        compared = Map.copyOf(compared);
        alone = Map.copyOf(alone);
    }
}
