package org.plumbline.desktop.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedFrame;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/**
 * {@code frames.csv}: one row per shown frame, RFC 4180. Cells are empty where a sample is missing, and where a length is
 * asked for but the clip has no scale. {@code quality} speaks of hip, shoulder, knee and bar: {@code missing} if none of them
 * was seen, {@code interpolated} if a shown one of them is interpolated, else {@code measured}.
 */
public final class FramesCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private static final List<Channel> JUDGED =
            List.of(Channel.HIP_X, Channel.SHOULDER_X, Channel.KNEE_X, Channel.BAR_Y);

    /** A column of numbers: its name, its channel, whether it is the channel's error, and how many decimals. */
    private record Column(String name, Channel channel, boolean error, int decimals) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("hip_x_m", Channel.HIP_X, false, 4),
            new Column("hip_y_m", Channel.HIP_Y, false, 4),
            new Column("shoulder_x_m", Channel.SHOULDER_X, false, 4),
            new Column("shoulder_y_m", Channel.SHOULDER_Y, false, 4),
            new Column("knee_deg", Channel.KNEE_ANGLE, false, 2),
            new Column("hip_deg", Channel.HIP_ANGLE, false, 2),
            new Column("trunk_deg", Channel.TRUNK_ANGLE, false, 2),
            new Column("lumbar_proxy_deg", Channel.LUMBAR_PROXY, false, 2),
            new Column("lumbar_proxy_error_deg", Channel.LUMBAR_PROXY, true, 2),
            new Column("bar_x_m", Channel.BAR_X, false, 4),
            new Column("bar_y_m", Channel.BAR_Y, false, 4),
            new Column("bar_to_midfoot_cm", Channel.BAR_TO_MIDFOOT, false, 2),
            new Column("bar_to_midfoot_error_cm", Channel.BAR_TO_MIDFOOT, true, 2),
            new Column("hip_rise", Channel.HIP_RISE, false, 4),
            new Column("shoulder_rise", Channel.SHOULDER_RISE, false, 4),
            new Column("bar_velocity_mps", Channel.BAR_VELOCITY, false, 4));

    private FramesCsv() {}

    /**
     * Writes the table.
     *
     * @param lift what was seen: frame numbers and times as the clip plays
     * @param analysis of that lift
     * @param out not closed
     */
    public static void write(CapturedLift lift, LiftAnalysis analysis, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        List<String> header = new ArrayList<>(List.of("frame", "time_s", "rep", "phase"));
        COLUMNS.forEach(column -> header.add(column.name()));
        header.add("quality");
        printer.printRecord(header);
        boolean metric = analysis.scale() instanceof Scale.Calibrated;
        for (int i = 0; i < lift.frames().size(); i++) {
            CapturedFrame frame = lift.frames().get(i);
            int rep = analysis.repOfFrame().get(i);
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(frame.index()));
            row.add(fixed(frame.time().toNanos() / 1e9, 6));
            row.add(rep == 0 ? "" : Integer.toString(rep));
            row.add(analysis.phaseOfFrame().get(i).id());
            for (Column column : COLUMNS) {
                row.add(cell(column, analysis.traces().of(column.channel()), i, metric));
            }
            row.add(quality(analysis, i));
            printer.printRecord(row);
        }
        printer.flush();
    }

    private static String cell(Column column, Trace trace, int frame, boolean metric) {
        if (!trace.has(frame) || (isLength(trace.unit()) && !metric)) {
            return "";
        }
        return fixed(column.error() ? trace.error(frame) : trace.value(frame), column.decimals());
    }

    private static boolean isLength(Unit unit) {
        return switch (unit) {
            case METRE, CENTIMETRE, METRE_PER_SECOND -> true;
            case DEGREE, SECOND, RATIO -> false;
        };
    }

    private static String quality(LiftAnalysis analysis, int frame) {
        boolean any = false;
        boolean interpolated = false;
        for (Channel channel : JUDGED) {
            SampleState state = analysis.traces().of(channel).state(frame);
            any |= state != SampleState.MISSING;
            interpolated |= state == SampleState.INTERPOLATED;
        }
        if (!any) {
            return "missing";
        }
        return interpolated ? "interpolated" : "measured";
    }

    private static String fixed(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
