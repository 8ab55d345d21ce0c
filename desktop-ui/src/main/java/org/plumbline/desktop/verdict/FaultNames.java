package org.plumbline.desktop.verdict;

import java.util.Locale;
import org.plumbline.core.fault.FaultCode;

/** What a fault is called, wherever a lifter reads of it. */
public final class FaultNames {
    private FaultNames() {}

    /** With a first capital letter, for example {@code Hips rise first}. */
    public static String title(FaultCode code) {
        return switch (code) {
            case F01 -> "Bar too far forward at the start";
            case F02 -> "Bar too close at the start";
            case F03 -> "Hips too high at the start";
            case F04 -> "Hips too low at the start";
            case F05 -> "Back rounded at the start";
            case F06 -> "Back rounds under load";
            case F07 -> "Back bends and straightens each rep";
            case F08 -> "Hips rise first";
            case F09 -> "Hips pop before the bar moves";
            case F10 -> "Bar drifts forward";
            case F11 -> "Bar leaves the legs";
            case F12 -> "Bar dips on the way up";
            case F13 -> "Lockout not finished";
            case F14 -> "Leaning back at the top";
            case F15 -> "Bar lowered too fast";
            case F16 -> "Lowered with the knees first";
            case F17 -> "Back rounds on the way down";
            case F18 -> "Looking up";
            case F19 -> "Feet shift or heels lift";
            case F20 -> "Lifted with the back, not the legs";
            case F21 -> "Form breaks down over the set";
            case F22 -> "Load jumped";
        };
    }

    /** Within a sentence, for example {@code hips rise first}. */
    public static String name(FaultCode code) {
        String title = title(code);
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
