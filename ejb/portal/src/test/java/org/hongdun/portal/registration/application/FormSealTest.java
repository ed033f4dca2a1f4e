package org.hongdun.portal.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.NumberSeal;
import org.hongdun.kernel.registration.FilingForm;
import org.junit.jupiter.api.Test;

class FormSealTest {

    private final FormSeal seal = new FormSeal(new NumberSeal(new byte[NumberSeal.KEY_LENGTH]));

    @Test
    void nothing_of_a_form_can_be_read_without_the_key_and_all_of_it_with_it() {
        FilingForm form =
                new FilingForm(Map.of("legalRepresentative", "陈晨", "legalRepresentativeId", "440106199001010013"));
        String sealed = seal.seal(form);
        byte[] otherKey = new byte[NumberSeal.KEY_LENGTH];
        otherKey[0] = 1;

        assertThat(sealed).doesNotContain("陈晨", "440106199001010013");
        assertThat(seal.open(sealed)).isEqualTo(form);
        assertThatIllegalArgumentException().isThrownBy(() -> new FormSeal(new NumberSeal(otherKey)).open(sealed));
    }

    @Test
    void the_same_form_is_sealed_alike_so_that_saving_it_again_is_no_change() {
        FilingForm form = new FilingForm(Map.of("name", "甲"));

        assertThat(seal.seal(form)).isEqualTo(seal.seal(form));
    }

    @Test
    void more_than_any_form_holds_is_refused() {
        Map<String, String> much = new HashMap<>();
        for (int line = 0; line < 200; line++) {
            much.put("investors." + line + ".name", "长".repeat(3000));
        }

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> seal.seal(new FilingForm(much)));
    }
}
