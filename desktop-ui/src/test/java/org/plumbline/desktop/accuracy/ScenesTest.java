package org.plumbline.desktop.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.desktop.accuracy.score.View;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.scene.Format;

class ScenesTest {
    @Test
    void everyStandardSceneCanBeDoneAndHasANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        Stream.concat(StandardScenes.all().stream(), StandardScenes.quick().stream())
                .forEach(scene -> {
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
        Format format = Format.of(360, 640);
        List<NamedScene> drawn = SceneDraw.of(3, 5, format);
        assertThat(drawn).hasSize(3).doesNotHaveDuplicates();
        assertThat(SceneDraw.of(3, 5, format)).isEqualTo(drawn);
        assertThat(SceneDraw.of(3, 6, format).stream().map(NamedScene::scene))
                .doesNotContainAnyElementsOf(
                        drawn.stream().map(NamedScene::scene).toList());
    }
}
