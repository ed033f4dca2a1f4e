package org.hongdun.registry.ban.application;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.application.ListFormat.Line;

/** Any file is a list of barred persons, line by line, or refused by name. */
class BanListFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void a_list_is_read_or_refused_by_name(byte[] file) {
        try {
            List<String> lines = ListFormat.lines(file);
            new ListFormat(lines.get(0));
        } catch (RuleViolation named) {
            named.reason().code();
            return;
        }
        ListFormat format = new ListFormat(ListFormat.lines(file).get(0));
        ListFormat.lines(file).stream().skip(1).map(format::line).forEach(BanListFuzzTest::read);
    }

    private static void read(Line line) {
        line.ground();
        line.baseOn();
        line.sourceSubject();
        try {
            new Identity(
                    line.name(),
                    line.certificateType(),
                    line.certificateNo(),
                    line.birthDate().orElse(null));
        } catch (RuleViolation named) {
            named.reason().code();
        }
    }
}
