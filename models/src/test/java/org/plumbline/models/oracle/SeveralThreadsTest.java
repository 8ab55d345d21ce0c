package org.plumbline.models.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.models.Network;
import org.plumbline.models.store.ModelStore;
import org.plumbline.models.store.WeightSource;
import org.plumbline.models.torchscript.Grid;
import org.plumbline.models.torchscript.ScriptRunner;

class SeveralThreadsTest {
    private static final int THREADS = 3;
    private static final int PICTURES = 12;

    @TempDir
    Path cache;

    @Test
    void threadsThatShareALoadedNetworkGetWhatOneAloneGets() throws Exception {
        int side = Network.LITE.inputSide();
        List<Grid> pictures = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            pictures.add(Grid.random(List.of(1, side, side, 3), 0, 1, new Random(i)));
        }
        Path file = new ModelStore(new WeightSource.Bundled(), cache)
                .torchScript(Network.LITE)
                .file();
        try (ScriptRunner runner = ScriptRunner.load(file);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<List<Grid>> alone = new ArrayList<>();
            for (Grid picture : pictures) {
                alone.add(runner.run(picture));
            }
            List<Future<List<Grid>>> together = new ArrayList<>();
            for (Grid picture : pictures) {
                together.add(threads.submit(() -> runner.run(picture)));
            }
            for (int i = 0; i < PICTURES; i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }
}
