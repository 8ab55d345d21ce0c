package org.plumbline.desktop.accuracy.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    @Test
    void figuresAreThoseOfTheNumbers() {
        Errors errors = Errors.of(-3, 1, 2, 4);
        assertThat(errors.count()).isEqualTo(4);
        assertThat(errors.mean()).isEqualTo(1);
        assertThat(errors.median()).isEqualTo(1.5);
        assertThat(errors.meanSize()).isEqualTo(2.5);
        assertThat(errors.medianSize()).isEqualTo(2.5);
        assertThat(errors.rms()).isCloseTo(Math.sqrt(30 / 4.0), within(1e-12));
        assertThat(errors.p95()).isCloseTo(3.85, within(1e-12));
    }

    @Test
    void joinedErrorsAreAllOfThem() {
        assertThat(Errors.joined(List.of(Errors.of(1, 2), Errors.none(), Errors.of(3))))
                .isEqualTo(Errors.of(1, 2, 3));
    }

    @Test
    void noErrorsHaveNoFigures() {
        assertThat(Errors.none().isEmpty()).isTrue();
        assertThatThrownBy(() -> Errors.none().mean()).isInstanceOf(IllegalStateException.class);
    }
}
