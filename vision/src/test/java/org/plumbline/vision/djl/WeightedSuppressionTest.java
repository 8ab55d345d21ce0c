package org.plumbline.vision.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedSuppressionTest {

    private static Candidate candidate(double left, double size, double score) {
        return new Candidate(left, 10, left + size, 10 + size, new Candidate.Points(left, 1, left + 1, 2), score);
    }

    @Test
    void rowsOfOnePersonAreAveragedByScore() {
        List<Candidate> people =
                new WeightedSuppression(0.3).join(List.of(candidate(13, 10, 0.6), candidate(10, 10, 0.9)));

        assertThat(people).hasSize(1);
        assertThat(people.getFirst().left()).isCloseTo((13 * 0.6 + 10 * 0.9) / 1.5, within(1e-9));
        assertThat(people.getFirst().points().hipX()).isCloseTo((13 * 0.6 + 10 * 0.9) / 1.5, within(1e-9));
        assertThat(people.getFirst().score()).isEqualTo(0.9);
    }

    @Test
    void peopleApartStayApartBestFirst() {
        List<Candidate> people =
                new WeightedSuppression(0.3).join(List.of(candidate(10, 10, 0.6), candidate(40, 10, 0.8)));

        assertThat(people).extracting(Candidate::score).containsExactly(0.8, 0.6);
    }

    @Test
    void overlapIsSharedOverJointArea() {
        // 10 x 10 each, shifted by 5: 50 shared of 150.
        assertThat(candidate(0, 10, 1).overlap(candidate(5, 10, 1))).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(candidate(0, 10, 1).overlap(candidate(20, 10, 1))).isZero();
    }

    @Test
    void aBoxWithoutAreaIsOnePersonAndNoEndlessLoop() {
        assertThat(new WeightedSuppression(0.3).join(List.of(candidate(10, 0, 0.7))))
                .hasSize(1);
    }
}
