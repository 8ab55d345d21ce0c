package org.plumbline.desktop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.sample.SampleAnalysis;
import org.plumbline.desktop.sample.SampleLift;

class FramesCsvTest {
    private static final String HEADER = "frame,time_s,rep,phase,hip_x_m,hip_y_m,shoulder_x_m,shoulder_y_m,knee_deg,"
            + "hip_deg,trunk_deg,lumbar_proxy_deg,lumbar_proxy_error_deg,bar_x_m,bar_y_m,bar_to_midfoot_cm,"
            + "bar_to_midfoot_error_cm,hip_rise,shoulder_rise,bar_velocity_mps,quality";

    private final CapturedLift lift = SampleLift.lift();

    @Test
    void theTableHasTheContractsHeaderAndOneRowForEachFrameWithCarriageReturns() throws IOException {
        String text = text(new Scale.Calibrated(Scale.Source.PLATE, 0.005, 0.0001));

        assertThat(text).startsWith(HEADER + "\r\n").endsWith("\r\n");
        assertThat(text.split("\r\n", -1)).hasSize(SampleLift.FRAMES + 2);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void aRowHoldsNumbersWithAPointAsDecimalMark() throws IOException {
        CSVRecord row =
                rows(new Scale.Calibrated(Scale.Source.PLATE, 0.005, 0.0001)).get(30);

        assertThat(row.get("frame")).isEqualTo("30");
        assertThat(row.get("time_s")).isEqualTo("1.500000");
        assertThat(row.get("rep")).isEqualTo("1");
        assertThat(row.get("phase")).isEqualTo("lockout");
        assertThat(row.get("trunk_deg")).isEqualTo("90.00");
        assertThat(row.get("bar_to_midfoot_cm")).isEqualTo("2.00");
        assertThat(row.get("bar_to_midfoot_error_cm")).isEqualTo("1.50");
        assertThat(row.get("hip_rise")).isEqualTo("1.0000");
        assertThat(row.get("quality")).isEqualTo("measured");
    }

    @Test
    void whatIsMissingIsEmptyAndWhatIsInterpolatedSaysSo() throws IOException {
        List<CSVRecord> rows = rows(new Scale.Calibrated(Scale.Source.PLATE, 0.005, 0.0001));
        CSVRecord last = rows.getLast();

        assertThat(last.get("rep")).isEmpty();
        assertThat(last.get("hip_x_m")).isEmpty();
        assertThat(last.get("knee_deg")).isEmpty();
        assertThat(last.get("quality")).isEqualTo("missing");
        assertThat(rows.get(20).get("quality")).isEqualTo("interpolated");
    }

    @Test
    void withoutAScaleThereAreNoLengthsButAngles() throws IOException {
        CSVRecord row = rows(new Scale.Uncalibrated("no plate")).get(30);

        assertThat(row.get("hip_x_m")).isEmpty();
        assertThat(row.get("bar_to_midfoot_cm")).isEmpty();
        assertThat(row.get("bar_velocity_mps")).isEmpty();
        assertThat(row.get("knee_deg")).isNotEmpty();
        assertThat(row.get("hip_rise")).isNotEmpty();
    }

    private String text(Scale scale) throws IOException {
        StringBuilder out = new StringBuilder();
        FramesCsv.write(lift, SampleAnalysis.of(lift, AnalysisSettings.defaults(), scale), out);
        return out.toString();
    }

    private List<CSVRecord> rows(Scale scale) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text(scale)))
                .getRecords();
    }
}
