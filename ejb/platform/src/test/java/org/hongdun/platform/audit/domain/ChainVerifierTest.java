package org.hongdun.platform.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.ChainReport.Break;
import org.hongdun.platform.audit.ChainReport.Fault;
import org.hongdun.platform.audit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainVerifierTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final AuditChain chain = new AuditChain("440106");
    private final List<AuditEntry> links = new ArrayList<>();

    @Test
    void an_untouched_chain_is_whole() {
        write(10);

        assertThat(verify(false)).isEmpty();
    }

    @Test
    void an_empty_chain_is_whole() {
        assertThat(verify(false)).isEmpty();
    }

    @Test
    void a_removed_row_is_named() {
        write(10);
        links.remove(4);

        assertThat(verify(false)).containsExactly(new Break("440106", 5, Fault.MISSING));
    }

    @Test
    void the_first_row_is_missed_too() {
        write(3);
        links.remove(0);

        assertThat(verify(false)).containsExactly(new Break("440106", 1, Fault.MISSING));
    }

    @Test
    void a_cut_off_end_is_named() {
        write(10);
        links.subList(7, 10).clear();

        assertThat(verify(false)).containsExactly(new Break("440106", 8, Fault.CUT_OFF));
    }

    @Test
    void rows_behind_the_end_are_named() {
        write(10);

        assertThat(verify(true)).containsExactly(new Break("440106", 11, Fault.CUT_OFF));
    }

    @Test
    void an_inserted_row_is_named_even_with_a_digest_of_its_own() {
        write(10);
        links.add(5, new AuditEntry("440106", 6, act("INSERTED"), links.get(4).rowHash()));

        assertThat(verify(false)).containsExactly(new Break("440106", 6, Fault.OUT_OF_ORDER));
    }

    @Test
    void a_row_written_anew_with_a_matching_digest_breaks_the_next_one() {
        write(10);
        links.set(5, new AuditEntry("440106", 6, act("REWRITTEN"), links.get(4).rowHash()));

        assertThat(verify(false)).containsExactly(new Break("440106", 7, Fault.OUT_OF_ORDER));
    }

    @Test
    void the_last_row_written_anew_does_not_fit_the_head() {
        write(10);
        links.set(9, new AuditEntry("440106", 10, act("REWRITTEN"), links.get(8).rowHash()));

        assertThat(verify(false)).containsExactly(new Break("440106", 10, Fault.OUT_OF_ORDER));
    }

    @Test
    void exchanged_rows_are_named() {
        write(10);
        Collections.swap(links, 3, 4);

        assertThat(verify(false)).containsExactly(new Break("440106", 4, Fault.MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "/440100/440106/44010603/, ORDINARY, 440106",
        "/440100/440106/, ORDINARY, 440106",
        "/440100/440100-FZC/, SYSTEM_ADMINISTRATOR, 440100",
        "/440100/, ORDINARY, 440100",
        "/440100/, SYSTEM, SYSTEM"
    })
    void every_branch_has_a_chain_of_its_own(String path, CallerKind kind, String chainCode) {
        Caller caller = new Caller("li.na", "440106", new OrgPath(path), kind);

        assertThat(new Act(NOON, caller, "EVENT", Outcome.DONE, null, null).chain())
                .isEqualTo(chainCode);
    }

    @Test
    void a_detail_that_is_too_long_is_cut_and_an_empty_one_is_none() {
        assertThat(act("EVENT", "字".repeat(1200)).detail()).hasSize(1000).endsWith("…");
        assertThat(act("EVENT", " ").detail()).isNull();
    }

    private void write(int rows) {
        IntStream.rangeClosed(1, rows).forEach(i -> links.add(chain.append(act("EVENT_" + i))));
    }

    private static Act act(String event) {
        return act(event, "some detail");
    }

    private static Act act(String event, String detail) {
        Caller caller = new Caller("li.na", "440106", new OrgPath("/440100/440106/"), CallerKind.ORDINARY);
        return new Act(NOON, caller, event, Outcome.DONE, "NJ2026-000001", detail);
    }

    private List<Break> verify(boolean goesOn) {
        ChainVerifier verifier = new ChainVerifier(chain);
        links.forEach(verifier::walk);
        return verifier.result(goesOn).stream().toList();
    }
}
