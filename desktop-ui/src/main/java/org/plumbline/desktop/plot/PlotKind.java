package org.plumbline.desktop.plot;

import java.util.List;
import java.util.Locale;
import org.plumbline.core.kinematics.Channel;

/** The plots there are. */
public enum PlotKind {
    RISE,
    BAR_HEIGHT,
    BAR_SPEED,
    MIDFOOT,
    ANGLES,
    LUMBAR;

    /** What is drawn, in order of the inks. */
    public List<Channel> channels() {
        return switch (this) {
            case RISE -> List.of(Channel.HIP_RISE, Channel.SHOULDER_RISE);
            case BAR_HEIGHT -> List.of(Channel.BAR_HEIGHT);
            case BAR_SPEED -> List.of(Channel.BAR_VELOCITY);
            case MIDFOOT -> List.of(Channel.BAR_TO_MIDFOOT);
            case ANGLES -> List.of(Channel.TRUNK_ANGLE, Channel.HIP_ANGLE, Channel.KNEE_ANGLE);
            case LUMBAR -> List.of(Channel.LUMBAR_PROXY);
        };
    }

    /** Part of the keys of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
