package org.plumbline.core.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleStyleTest {

    @Test
    void severitiesDifferInFormAndNotOnlyInColour() {
        Set<Mark> marks = List.of(Role.FAULT_NOTE, Role.FAULT_WARNING, Role.FAULT_SERIOUS).stream()
                .map(role -> RoleStyle.of(role).mark())
                .collect(Collectors.toSet());

        assertThat(marks).hasSize(3);
    }

    @Test
    void whatIsUncertainDiffersFromWhatIsSureInMoreThanColour() {
        assertThat(RoleStyle.of(Role.SKELETON_UNCERTAIN).dash())
                .isNotEqualTo(RoleStyle.of(Role.SKELETON).dash());
        assertThat(RoleStyle.of(Role.SKELETON_UNCERTAIN).mark())
                .isNotEqualTo(RoleStyle.of(Role.SKELETON).mark());
        assertThat(RoleStyle.of(Role.BAR_SUBSTITUTE).dash())
                .isNotEqualTo(RoleStyle.of(Role.BAR_PATH).dash());
    }
}
