package org.plumbline.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelCatalogueTest {
    @Test
    void thereAreThirtyThreeKeypointsAndTwoAuxiliaryRows() {
        assertThat(ModelCatalogue.KEYPOINTS).hasSize(33).doesNotHaveDuplicates();
        assertThat(ModelCatalogue.KEYPOINTS.get(23)).isEqualTo("left hip");
        assertThat(ModelCatalogue.KEYPOINTS.get(32)).isEqualTo("right foot index");
        assertThat(ModelCatalogue.AUXILIARY).hasSize(2);
    }

    @Test
    void everyNetworkHasAFileAndAChecksumOfItsOwn() {
        assertThat(Network.values()).extracting(Network::fileName).doesNotHaveDuplicates();
        assertThat(Network.values())
                .extracting(Network::sha256)
                .doesNotHaveDuplicates()
                .allMatch(sha256 -> sha256.matches("[0-9a-f]{64}"));
    }

    @Test
    void usersSeeShortNames() {
        assertThat(Network.values()).extracting(Network::id).containsExactly("heavy", "full", "lite", "detector");
    }
}
