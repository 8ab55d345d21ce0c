package org.plumbline.samples.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.samples.scene.Codec;
import org.plumbline.samples.scene.Colour;
import org.plumbline.samples.scene.Cut;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.PlateStyle;
import org.plumbline.samples.scene.Recording;
import org.plumbline.samples.scene.Scene;

class SceneTextTest {
    @Test
    void whatNoLineNamesIsAsUsual() throws SceneTextException {
        assertThat(SceneText.parse("")).isEqualTo(Scene.usual());
        assertThat(SceneText.write(Scene.usual())).isEmpty();
    }

    @Test
    void everyKindOfValueIsReadWhereItStands() throws SceneTextException {
        Scene scene = SceneText.parse("""
                # a tall lifter from the left
                lifter.stature = 1.82   # metres
                lifter.look.shirt = 200 30 40
                technique.pull.hips-first=12
                shot.facing = left
                tempo.reps = 3
                plates.style = plain
                setting.ball = yes

                recording.codec = vp9
                recording.cuts.1.from = 1
                recording.cuts.1.length = 0.5
                seed = 7
                """);
        assertThat(scene.lifter().stature()).isEqualTo(1.82);
        assertThat(scene.lifter().girth()).isEqualTo(Scene.usual().lifter().girth());
        assertThat(scene.lifter().look().shirt()).isEqualTo(new Colour(200, 30, 40));
        assertThat(scene.technique().pull().hipsFirst()).isEqualTo(12);
        assertThat(scene.shot().facing()).isEqualTo(Facing.LEFT);
        assertThat(scene.tempo().reps()).isEqualTo(3);
        assertThat(scene.plates().style()).isEqualTo(PlateStyle.PLAIN);
        assertThat(scene.setting().ball()).isTrue();
        assertThat(scene.recording().codec()).isEqualTo(Codec.VP9);
        assertThat(scene.recording().cuts()).containsExactly(new Cut(1, 0.5));
        assertThat(scene.seed()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lifter.stature = tall       | lifter.stature must be a number but is "tall"
            lifter.stature = 3          | lifter.stature must lie between 1.4 and 2.15 but is 3
            lifter.stature = NaN        | lifter.stature must lie between 1.4 and 2.15 but is NaN
            lifter.statur = 1.8         | lifter.statur is no key; did you mean lifter.stature?
            hips-first = 12             | hips-first is no key; did you mean technique.pull.hips-first?
            technique.yaw = 12          | technique.yaw is no key; did you mean shot.yaw?
            shot.facing = up            | shot.facing must be one of right, left but is "up"
            tempo.reps = 2.5            | tempo.reps must be a whole number but is "2.5"
            tempo.reps = 99             | tempo.reps must lie between 1 and 50 but is 99
            setting.ball = perhaps      | setting.ball must be yes or no but is "perhaps"
            lifter.look.hair = 1 2      | lifter.look.hair must be a colour as red, green and blue from 0 to 255
            lifter.look.hair = 1 2 300  | lifter.look.hair blue must lie between 0.0 and 255.0 but is 300
            lifter = tall               | lifter has parts: lifter.stature
            lifter.stature.x = 1        | nothing stands below lifter.stature
            recording.cuts = 3          | recording.cuts is a list: write recording.cuts.1, recording.cuts.2
            recording.cuts.2.from = 3   | recording.cuts.1 is missing
            recording.cuts.1.from = 3   | recording.cuts.1 needs recording.cuts.1.length
            recording.rotation = 45     | recording.rotation must be 0, 90, 180 or 270
            recording.trimmed = 60      | leaves no frame of the lift to be shown
            yaw                         | "yaw" is not of the form "key = value"
            Seed = 3                    | "Seed" is no key
            seed =                      | seed has no value
            """)
    void aWrongLineIsToldWithItsNumberKeyAndWhatIsAllowed(String line, String message) {
        List<Complaint> complaints = complaints("# first\n" + line + "\n");
        assertThat(complaints).hasSize(1);
        assertThat(complaints.getFirst().line()).as(complaints.toString()).isIn(0, 2);
        assertThat(complaints.getFirst().message()).contains(message);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheLines() {
        List<Complaint> complaints = complaints("""
                shot.yaw = 120
                lifter.girth = 9
                shot.roll = 90
                tempo.rep = 2
                seed = 1
                seed = 2
                lifter.stature = low
                """);
        assertThat(complaints.stream().map(Complaint::line)).containsExactly(1, 2, 3, 4, 6, 7);
        assertThat(complaints.getLast()).hasToString("line 7: lifter.stature must be a number but is \"low\"");
    }

    @Test
    void valuesThatOnlyTogetherAreWrongAreToldTogether() {
        List<Complaint> complaints = complaints("""
                recording.cuts.1.from = 1
                recording.cuts.1.length = 1
                recording.cuts.2.from = 1.5
                recording.cuts.2.length = 1
                """);
        assertThat(complaints).hasSize(1);
        assertThat(complaints.getFirst().message()).contains("cuts must follow one another");
    }

    @Test
    void aCommentBeginsOnlyOutsideOfQuotationMarksAndWords() {
        assertThat(Quoted.withoutComment("a = 1 # one")).isEqualTo("a = 1 ");
        assertThat(Quoted.withoutComment("a = \"no # comment\" # one")).isEqualTo("a = \"no # comment\" ");
        assertThat(Quoted.withoutComment("a = x#y")).isEqualTo("a = x#y");
        String words = "a \"quoted\" \\ word # and\na line";
        assertThat(Quoted.read(Quoted.write(words))).isEqualTo(words);
    }

    @Test
    void theListOfKeysIsTheUsualSceneItself() throws SceneTextException {
        List<SceneKey> keys = SceneText.keys();
        StringBuilder text = new StringBuilder();
        keys.stream()
                .filter(key -> !key.usual().isEmpty())
                .forEach(key -> text.append(key.name() + " = " + key.usual() + "\n"));
        assertThat(SceneText.parse(text.toString())).isEqualTo(Scene.usual());
        assertThat(keys)
                .contains(new SceneKey("lifter.stature", "1.75", "a number from 1.4 to 2.15"))
                .contains(new SceneKey("tempo.reps", "1", "a whole number from 1 to 50"))
                .contains(new SceneKey("shot.facing", "right", "one of right, left"))
                .contains(new SceneKey("recording.cuts", "none", "none, or a list numbered 1, 2 and so on:"))
                .anyMatch(key -> key.name().equals("recording.cuts.1.from")
                        && key.usual().isEmpty());
    }

    @Test
    void aSceneWrittenInFullNamesEveryKeyThatIsThere() throws SceneTextException {
        Scene scene = Scene.usual()
                .with(Recording.usual().withCuts(List.of(new Cut(1, 0.25))))
                .withSeed(3);
        Map<String, String> values = SceneText.values(scene);
        assertThat(values).containsEntry("recording.cuts.1.length", "0.25").containsEntry("seed", "3");
        assertThat(SceneText.parse(SceneText.writeAll(scene))).isEqualTo(scene);
        assertThat(SceneText.write(scene))
                .isEqualTo("recording.cuts.1.from = 1\nrecording.cuts.1.length = 0.25\nseed = 3\n");
    }

    private static List<Complaint> complaints(String text) {
        return catchThrowableOfType(SceneTextException.class, () -> SceneText.parse(text))
                .complaints();
    }
}
