package org.plumbline.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.store.CorrectionsFile.Found;

class CorrectionsFileTest {
    private static final Corrections ALL = new Corrections(List.of(
            new Correction.JointMoved(12, Keypoint.LEFT_FOOT_INDEX, new PixelPoint(100 / 3.0, 88.125)),
            new Correction.PlateCentred(13, new PixelPoint(400, 500.5)),
            new Correction.PlateSized(14, 181.75),
            new Correction.EventSet(31, 40, RepEvent.KNEE_PASS),
            new Correction.FloorSet(2, 690.5),
            new Correction.FaultReviewed(FaultCode.F08, Opinion.REJECTED, "filmed from \"behind\", größer"),
            new Correction.FaultReviewed(FaultCode.F10, Opinion.CONFIRMED, "")));

    @TempDir
    Path folder;

    private CorrectionsFile file = CorrectionsFile.beside(Path.of("none"));

    @BeforeEach
    void beside() {
        file = CorrectionsFile.beside(folder.resolve("ein clip ü.mp4"));
    }

    @Test
    void everyKindOfCorrectionComesBackAsItWas() throws IOException {
        file.write("ab12", ALL);
        assertThat(file.path()).exists().hasFileName("ein clip ü.mp4.plumbline-corrections.json");
        assertThat(file.read("ab12")).isEqualTo(new Found.Kept(ALL));
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void withNothingLeftToKeepTheFileGoes() throws IOException {
        file.write("ab12", ALL);
        file.write("ab12", Corrections.none());
        assertThat(folder).isEmptyDirectory();
        assertThat(file.read("ab12")).isEqualTo(new Found.Nothing());
    }

    @Test
    void correctionsOfAnotherClipAreNotUsedAndNeverLost() throws IOException {
        file.write("other", ALL);
        String before = Files.readString(file.path());
        assertThat(file.read("ab12")).isInstanceOf(Found.Unusable.class);
        Corrections own = Corrections.none().with(new Correction.FloorSet(1, 2));
        file.write("ab12", own);
        assertThat(file.read("ab12")).isEqualTo(new Found.Kept(own));
        assertThat(folder.resolve(file.path().getFileName() + ".aside1")).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"schema\":\"plumbline/corrections/99\"}",
                "{\"schema\":\"plumbline/corrections/1\",\"corrections\":[{\"kind\":\"joint\",\"frame\":-1}]}",
                "{\"schema\":\"plumbline/corrections/1\",\"corrections\":[{\"kind\":\"joint\",\"frame\":1,\"joint\":\"tail\",\"x\":1,\"y\":2}]}",
                "{\"schema\":\"plumbline/corrections/1\",\"corrections\":[{\"kind\":\"plate-size\",\"frame\":1,\"diameterPx\":0}]}",
                "{\"schema\":\"plumbline/corrections/1\",\"corrections\":[{\"kind\":\"wish\"}]}"
            })
    void whatIsNoSuchFileIsToldAndSetAside(String text) throws IOException {
        Files.writeString(file.path(), text);
        assertThat(file.read("ab12")).isInstanceOf(Found.Unusable.class);
        file.write("ab12", ALL);
        assertThat(file.read("ab12")).isEqualTo(new Found.Kept(ALL));
        assertThat(folder.resolve(file.path().getFileName() + ".aside1")).hasContent(text);
    }
}
