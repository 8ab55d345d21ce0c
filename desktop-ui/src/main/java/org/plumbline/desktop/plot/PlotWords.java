package org.plumbline.desktop.plot;

import org.plumbline.core.kinematics.Channel;

/** The words in plots, in the user's language. */
public interface PlotWords {

    String title(PlotKind kind);

    /** Name of a curve. */
    String curve(Channel channel);

    /** Sign of a channel's unit as people write it. */
    String unit(Channel channel);

    /** How many of that unit one of the channel's own is. */
    default double scale(Channel channel) {
        return 1;
    }

    String rep(int number);

    String warning();

    String serious();

    String midfoot();

    /** Where the zero of aligned repetitions is. */
    String fromLiftOff();
}
