package org.plumbline.core.lumbar;

import org.plumbline.core.signal.Timeline;

/**
 * Makes one course of the frames' readings: each becomes the mean of those around it, weighted by how sure each is and how
 * near in time. A back takes a third of a second to round; the edge of a compressed picture moves from frame to frame.
 */
final class SteadyFlexion {
    /** Standard deviation of the weights in time, seconds. */
    private static final double WIDTH = 0.06;

    private static final double REACH = 2.5 * WIDTH;
    /** A reading less sure than this says nothing. */
    private static final double WORST = 40;

    private final Timeline timeline;
    private final double[] degrees;
    private final double[] errors;

    /** @param errors half-widths of the readings' 95 % intervals; 0 where nothing was read */
    SteadyFlexion(Timeline timeline, double[] degrees, double[] errors) {
        this.timeline = timeline;
        this.degrees = degrees.clone();
        this.errors = errors.clone();
    }

    boolean has(int frame) {
        return errors[frame] > 0 && errors[frame] <= WORST;
    }

    /** Mean of the readings around a frame that has one, and half-width of its 95 % interval. */
    double[] at(int frame) {
        double sum = 0;
        double weight = 0;
        double squares = 0;
        int from = first(frame);
        for (int i = from; i < errors.length && timeline.at(i) <= timeline.at(frame) + REACH; i++) {
            if (i > frame && timeline.cutBefore(i)) {
                break;
            }
            if (has(i)) {
                double away = (timeline.at(i) - timeline.at(frame)) / WIDTH;
                double one = Math.exp(-away * away / 2) / (errors[i] * errors[i]);
                sum += one * degrees[i];
                weight += one;
                squares += one * one * errors[i] * errors[i];
            }
        }
        return new double[] {sum / weight, Math.sqrt(squares) / weight};
    }

    private int first(int frame) {
        int from = frame;
        while (from > 0 && !timeline.cutBefore(from) && timeline.at(from - 1) >= timeline.at(frame) - REACH) {
            from--;
        }
        return from;
    }
}
