package org.plumbline.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final AtomicLong clock = new AtomicLong(5_000_000_000L);

    @Test
    void aPersonSeesOneLineThatIsRewrittenAndTakenAwayAtTheEnd() {
        ProgressLine line = line(true);
        line.progress("looking", 0.1);
        after(30);
        line.progress("looking", 0.25);
        line.takeAway();

        assertThat(said())
                .contains("\rset.mp4  [##----------------------]  10 %  looking")
                .contains("\rset.mp4  [######------------------]  25 %  looking, about 1 min 30 s left")
                .doesNotContain("\n");
        assertThat(said().substring(said().lastIndexOf("left") + 4)).isBlank();
    }

    @Test
    void aFileGetsAPlainLineNowAndThen() {
        ProgressLine line = line(false);
        line.progress("looking", 0.1);
        after(20);
        line.progress("looking", 0.5);
        line.progress("looking", 0.51);

        assertThat(said()).isEqualToIgnoringNewLines("set.mp4: 50 %, looking, about 20 s left");
    }

    @Test
    void withTooLittleToGoByNoTimeIsGuessed() {
        ProgressLine line = line(true);
        after(1);
        line.progress("looking", 0.5);

        assertThat(said()).doesNotContain("left");
    }

    private ProgressLine line(boolean live) {
        return new ProgressLine(new Terminal(stream, stream, live), "set.mp4", clock::get);
    }

    private void after(int seconds) {
        clock.addAndGet(seconds * 1_000_000_000L);
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
