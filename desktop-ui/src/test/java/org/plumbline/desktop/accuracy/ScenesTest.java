package org.plumbline.desktop.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.desktop.accuracy.score.View;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.draw.Limits;

class ScenesTest {
    @Test
    void everyStandardSceneCanBeDoneAndHasANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        StandardScenes.all().forEach(scene -> {
            assertThat(names.add(scene.name())).as(scene.name()).isTrue();
            Performance performance = new Performance(scene.scene());
            for (int i = 0; i < scene.scene().frames(); i++) {
                assertThat(performance.at(scene.scene().taken(i))).isNotNull();
            }
        });
    }

    @Test
    void theQuickSetShowsEveryView() {
        assertThat(StandardScenes.quick().stream()
                        .map(scene -> View.of(scene.scene().shot().yaw())))
                .contains(View.values());
    }

    @Test
    void theSameSeedDrawsTheSameScenesAndAnotherSeedOthers() {
        Limits limits = Limits.sideView();
        List<NamedScene> drawn = StandardScenes.drawn(3, 5, limits);
        assertThat(drawn).hasSize(3).doesNotHaveDuplicates();
        assertThat(StandardScenes.drawn(3, 5, limits)).isEqualTo(drawn);
        assertThat(StandardScenes.drawn(3, 8, limits).stream().map(NamedScene::scene))
                .doesNotContainAnyElementsOf(
                        drawn.stream().map(NamedScene::scene).toList());
    }
}
