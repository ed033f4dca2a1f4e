package org.hongdun.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongdun.web.theme.Step.State;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void a_step_of_a_form_is_done_when_it_was_passed_and_holds() {
        assertThat(Step.ofForm(1, 3, true)).isEqualTo(State.DONE);
        assertThat(Step.ofForm(1, 3, false)).isEqualTo(State.AHEAD);
        assertThat(Step.ofForm(3, 3, true)).isEqualTo(State.NOW);
        assertThat(Step.ofForm(4, 3, true)).isEqualTo(State.AHEAD);
    }
}
