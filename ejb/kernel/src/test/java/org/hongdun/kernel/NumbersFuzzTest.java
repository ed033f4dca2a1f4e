package org.hongdun.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Whatever is typed as a number, a code or a place, it becomes one or is refused by name. */
class NumbersFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void a_number_is_read_or_refused_by_name(byte[] typed) {
        String text = new String(typed, UTF_8);
        Stream.<Consumer<String>>of(
                        CreditCode::new,
                        RegistrationNumber::new,
                        OrganizationCode::new,
                        CitizenIdNumber::parse,
                        OrgPath::new,
                        Place::parse)
                .forEach(parser -> {
                    try {
                        parser.accept(text);
                    } catch (RuleViolation named) {
                        named.reason().code();
                    }
                });
        TypedCode.meant(text).ifPresent(code -> {
            if (!CreditCode.isValid(code) && !RegistrationNumber.isValid(code)) {
                throw new AssertionError("suggests what is no code: " + code);
            }
        });
    }
}
