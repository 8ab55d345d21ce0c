package org.plumbline.models.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.models.ModelFileException;
import org.plumbline.models.Network;
import org.plumbline.models.convert.ConvolutionKernel;

class ModelStoreTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path folder;

    private Path weights = Path.of("");
    private Path cache = Path.of("");

    @BeforeEach
    void copyOneNetwork() throws IOException {
        weights = Files.createDirectory(folder.resolve("weights"));
        cache = folder.resolve("cache");
        try (InputStream in = new WeightSource.Bundled().open(Network.LITE)) {
            Files.copy(in, weights.resolve(Network.LITE.fileName()));
        }
    }

    private ModelStore store() {
        return new ModelStore(new WeightSource.Folder(weights), cache);
    }

    private ModelFileException failure(Network network) {
        ModelFileException failure = catchThrowableOfType(ModelFileException.class, () -> store().torchScript(network));
        assertThat(failure).isNotNull();
        return failure;
    }

    @ParameterizedTest
    @EnumSource(Network.class)
    void theBuildHoldsEveryNetworkUnaltered(Network network) throws IOException {
        try (InputStream in = new WeightSource.Bundled().open(network)) {
            byte[] bytes = in.readAllBytes();
            assertThat(bytes).hasSize(network.size());
            assertThat(Sha256.of(bytes)).isEqualTo(network.sha256());
        }
    }

    @Test
    void aConvertedNetworkIsHandedOutWithItsChecksum() throws Exception {
        ConvertedNetwork converted = store().torchScript(Network.LITE);
        assertThat(converted.network()).isEqualTo(Network.LITE);
        assertThat(converted.sha256()).isEqualTo(Sha256.of(converted.file()));
        assertThat(converted.file()).hasParentRaw(cache);
    }

    @Test
    void aNetworkIsConvertedOnlyOnce() throws Exception {
        Path file = store().torchScript(Network.LITE).file();
        Files.setLastModifiedTime(file, LONG_AGO);
        store().torchScript(Network.LITE);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    }

    @Test
    void convertingTwiceGivesTheSameBytes() throws Exception {
        String once = store().torchScript(Network.LITE).sha256();
        String again = new ModelStore(new WeightSource.Folder(weights), folder.resolve("other"))
                .torchScript(Network.LITE)
                .sha256();
        assertThat(again).isEqualTo(once);
    }

    @Test
    void nothingUnfinishedIsLeftBehind() throws Exception {
        store().torchScript(Network.LITE);
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.endsWith(".pt") || name.endsWith(".pt.sha256"))
                    .hasSize(2);
        }
    }

    @Test
    void aConversionReplacesThoseOfOlderConvertersAndNothingElse() throws Exception {
        Path file = store().torchScript(Network.LITE).file();
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, name.lastIndexOf("-v"));
        Path older = Files.writeString(cache.resolve(stem + "-v0.pt"), "old");
        Path olderSum = Files.writeString(cache.resolve(stem + "-v0.pt.sha256"), "old");
        Path newer = Files.writeString(cache.resolve(stem + "-v999.pt"), "new");
        Path otherNetwork =
                Files.writeString(cache.resolve(name.replace("lite", "full").replace("-v1", "-v0")), "other");
        Path strange = Files.writeString(cache.resolve("notes.txt"), "mine");
        Files.delete(file);
        store().torchScript(Network.LITE);
        assertThat(older).doesNotExist();
        assertThat(olderSum).doesNotExist();
        assertThat(List.of(file, newer, otherNetwork, strange)).allMatch(Files::exists);
    }

    @Test
    void eachMachineGetsTheRoutinesItsFileIsNamedAfter() throws Exception {
        String plain = new ModelStore(new WeightSource.Folder(weights), cache, ConvolutionKernel.ENGINE)
                .torchScript(Network.LITE)
                .sha256();
        String packed = new ModelStore(new WeightSource.Folder(weights), cache, ConvolutionKernel.ONEDNN)
                .torchScript(Network.LITE)
                .sha256();
        assertThat(plain).isNotEqualTo(packed);
    }

    @Test
    void aDamagedConversionIsMadeAnew() throws Exception {
        ConvertedNetwork converted = store().torchScript(Network.LITE);
        byte[] bytes = Files.readAllBytes(converted.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(converted.file(), bytes);
        assertThat(store().torchScript(Network.LITE)).isEqualTo(converted);
        assertThat(Sha256.of(converted.file())).isEqualTo(converted.sha256());
    }

    @Test
    void aConversionWithoutItsChecksumIsMadeAnew() throws Exception {
        ConvertedNetwork converted = store().torchScript(Network.LITE);
        Path checksum = Path.of(converted.file() + ".sha256");
        Files.delete(checksum);
        assertThat(store().torchScript(Network.LITE)).isEqualTo(converted);
        assertThat(checksum).hasContent(converted.sha256());
    }

    @Test
    void aMissingFileIsNamedWithWhatToDo() {
        ModelFileException failure = failure(Network.HEAVY);
        assertThat(failure.happened())
                .contains("missing")
                .contains(weights.resolve("pose_landmark_heavy.tflite").toString());
        assertThat(failure.todo()).contains("@mediapipe/pose 0.5.1675469404").contains("PLUMBLINE_MODELS");
    }

    @Test
    void aFolderThatCannotExistIsAMissingFileToo() {
        ModelStore store = new ModelStore(new WeightSource.Folder("no\0folder"), cache);
        ModelFileException failure =
                catchThrowableOfType(ModelFileException.class, () -> store.torchScript(Network.LITE));
        assertThat(failure).isNotNull();
        assertThat(failure.happened()).contains("missing");
    }

    @Test
    void anAlteredFileIsRefusedEvenIfItWasConvertedBefore() throws Exception {
        store().torchScript(Network.LITE);
        Path file = weights.resolve(Network.LITE.fileName());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        ModelFileException failure = failure(Network.LITE);
        assertThat(failure.happened()).contains("not the one").contains(file.toString());
        assertThat(failure).hasMessageContaining(Network.LITE.sha256());
    }

    @Test
    void aCacheThatCannotBeWrittenIsNamedWithWhatToDo() throws IOException {
        Files.writeString(cache, "a file where the folder should be");
        ModelFileException failure = failure(Network.LITE);
        assertThat(failure.happened()).contains(cache.toString());
        assertThat(failure.todo()).contains("plumbline.cache");
    }

    @Test
    void aNamedFolderReplacesTheBuildsOwnFiles() {
        Optional<String> before = Optional.ofNullable(System.getProperty(ModelStore.PROPERTY));
        System.setProperty(ModelStore.PROPERTY, folder.resolve("elsewhere").toString());
        try {
            ModelFileException failure = catchThrowableOfType(
                    ModelFileException.class, () -> ModelStore.ofThisMachine().torchScript(Network.LITE));
            assertThat(failure).isNotNull();
            assertThat(failure.happened()).contains("elsewhere");
        } finally {
            before.ifPresentOrElse(
                    value -> System.setProperty(ModelStore.PROPERTY, value),
                    () -> System.clearProperty(ModelStore.PROPERTY));
        }
    }
}
