package org.plumbline.vision.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.models.store.ModelStore;
import org.plumbline.models.store.WeightSource;
import org.plumbline.vision.lifter.BodyNetwork;
import org.plumbline.vision.lifter.PersonDetector;
import org.plumbline.vision.lifter.PoseNetworks;
import org.plumbline.vision.lifter.Region;

class DjlPoseNetworksTest {
    private static final Region REGION = Region.around(new PixelPoint(80, 60), new PixelPoint(82, 20));

    @TempDir
    Path folder;

    private static VideoFrame noise(int seed) {
        byte[] bgr = new byte[160 * 120 * 3];
        new Random(seed).nextBytes(bgr);
        return new VideoFrame(0, Duration.ZERO, 160, 120, bgr);
    }

    private DjlPoseNetworks load() throws ModelUnavailableException {
        return (DjlPoseNetworks) new DjlNetworkSource(ModelStore.ofThisMachine()).load("lite");
    }

    @Test
    void theEngineStaysOfflineAndSilentOnOneThreadPerCaller() throws Exception {
        load().close();

        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
        assertThat(System.getProperty("ai.djl.pytorch.num_threads")).isEqualTo("1");
    }

    @Test
    void noTensorStaysBehindACall() throws Exception {
        try (DjlPoseNetworks networks = load();
                PersonDetector detector = networks.newDetector();
                BodyNetwork body = networks.newBodyNetwork()) {
            detector.detect(noise(1));
            body.estimate(noise(1), REGION);
            int held = networks.heldTensors();
            for (int i = 0; i < 10; i++) {
                detector.detect(noise(i));
                body.estimate(noise(i), REGION);
            }

            assertThat(networks.heldTensors()).isEqualTo(held);
        }
    }

    @Test
    void callersSideBySideSeeWhatOneAloneSees() throws Exception {
        try (PoseNetworks networks = load();
                ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Pose> alone = poses(networks);
            List<Callable<List<Pose>>> callers =
                    List.of(() -> poses(networks), () -> poses(networks), () -> poses(networks));
            for (Future<List<Pose>> together : pool.invokeAll(callers)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        }
    }

    private static List<Pose> poses(PoseNetworks networks) throws ModelUnavailableException {
        List<Pose> poses = new ArrayList<>();
        try (BodyNetwork body = networks.newBodyNetwork()) {
            for (int i = 0; i < 4; i++) {
                poses.add(body.estimate(noise(i), REGION).pose());
            }
        }
        return poses;
    }

    @Test
    void noiseIsNobody() throws Exception {
        try (PoseNetworks networks = load();
                PersonDetector detector = networks.newDetector();
                BodyNetwork body = networks.newBodyNetwork()) {
            assertThat(detector.detect(noise(3))).isEmpty();
            assertThat(body.estimate(noise(3), REGION).presence()).isBetween(0.0, 0.5);
        }
    }

    @Test
    void aMissingFolderOfWeightsIsAMessage() {
        ModelStore empty = new ModelStore(new WeightSource.Folder(folder), folder.resolve("cache"));

        assertThatThrownBy(() -> new DjlNetworkSource(empty).load("heavy"))
                .isInstanceOfSatisfying(ModelUnavailableException.class, e -> {
                    assertThat(e.userMessage().happened()).contains(folder.toString());
                    assertThat(e.userMessage().todo()).isNotBlank();
                });
    }

    @Test
    void anUnknownModelIsAMessage() {
        assertThatThrownBy(() -> new DjlNetworkSource(ModelStore.ofThisMachine()).load("huge"))
                .isInstanceOfSatisfying(
                        ModelUnavailableException.class,
                        e -> assertThat(e.userMessage().happened()).contains("huge"));
    }

    @Test
    void aFileThatIsNoNetworkIsAMessage() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.pt"), "no network at all");

        assertThatThrownBy(() -> TorchNetwork.load(file, 1)).isInstanceOf(ModelUnavailableException.class);
        assertThatThrownBy(() -> TorchNetwork.load(folder.resolve("missing.pt"), 1))
                .isInstanceOf(ModelUnavailableException.class);
    }
}
