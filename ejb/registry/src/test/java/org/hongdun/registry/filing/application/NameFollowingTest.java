package org.hongdun.registry.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hongdun.registry.filing.FilingSamples.TIANHE;
import static org.hongdun.registry.filing.FilingSamples.TODAY;
import static org.hongdun.registry.filing.FilingSamples.drafted;
import static org.hongdun.registry.filing.FilingSamples.submitted;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.filing.BranchWarningRow;
import org.hongdun.registry.filing.domain.BranchWarning;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.persistence.JpaFilings;
import org.hongdun.registry.filing.persistence.JpaWarnings;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectLists;
import org.hongdun.registry.subject.SubjectLists.Relative;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameFollowingTest {

    private static final String UNIT = "hongdun-registry";
    private static final OrgPath YUEXIU = new OrgPath("/440100/440104/");
    private static final List<Relative> BRANCHES = List.of(
            new Relative(21, "91440101MA5ABCDE52", "晨光贸易有限公司一分店", SubjectState.ACTIVE, "440106"),
            new Relative(22, null, "晨光贸易有限公司二分店", SubjectState.ACTIVE, "440104"),
            new Relative(23, null, "晨光贸易有限公司三分店", SubjectState.CANCELLED, "440104"));

    private TestDatabase database;

    @AfterEach
    void take_everything_away() {
        Stream.of(
                        "branch_warning",
                        "filing_claim",
                        "filing_certificate",
                        "filing_handover",
                        "filing_notice",
                        "filing_file",
                        "filing_paper",
                        "filing_step",
                        "filing")
                .forEach(table -> database.execute("delete from " + table));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void branches_that_live_are_told_to_their_own_authority_until_they_are_renamed(TestDatabase on) {
        database = on;
        take_everything_away();
        approved(7, BRANCHES, "广州暮色贸易有限公司");

        assertThat(list(YUEXIU, Map.of()))
                .extracting(
                        BranchWarningRow::branchId,
                        BranchWarningRow::formerName,
                        BranchWarningRow::newName,
                        BranchWarningRow::warnedOn,
                        BranchWarningRow::settledOn)
                .containsExactly(tuple(22L, "广州市天河区晨光贸易有限公司", "广州暮色贸易有限公司", TODAY, null));
        assertThat(list(TIANHE, Map.of("open", "true", "text", "一分店")))
                .extracting(BranchWarningRow::branchId)
                .containsExactly(21L);

        approved(22, List.of(), "广州暮色贸易有限公司二分店");

        assertThat(list(YUEXIU, Map.of("open", "true"))).isEmpty();
        assertThat(list(YUEXIU, Map.of()))
                .extracting(BranchWarningRow::settledOn)
                .containsExactly(TODAY);
    }

    private void approved(long subjectId, List<Relative> branches, String name) {
        Filing change = drafted(RegistrationMatter.CHANGE, subjectId, ChangeItem.NAME);
        change.fillIn(new FilingForm(Map.of("name", name)), Map.of(), Set.of());
        submitted(change, "DJ" + subjectId);
        database.in(UNIT, entities -> {
            new JpaFilings(entities).add(change);
            new NameFollowing(new JpaWarnings(entities), book(branches), organisation()).nameChanged(change, TODAY);
        });
    }

    private List<BranchWarningRow> list(OrgPath unit, Map<String, String> filters) {
        return database.ask(
                UNIT,
                entities -> new JpaWarnings(entities)
                                .list(
                                        new ListQuery(0, 20, "branchName", true, filters),
                                        new Reach(DataScope.UNIT_TREE, unit, "clerk"))
                                .rows()
                                .stream()
                                .map(BranchWarning::row)
                                .toList());
    }

    private static SubjectBook book(List<Relative> branches) {
        return stub(
                SubjectBook.class,
                new SubjectLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, branches));
    }

    private static Organisation organisation() {
        return (Organisation) Proxy.newProxyInstance(
                Organisation.class.getClassLoader(),
                new Class<?>[] {Organisation.class},
                (proxy, method, arguments) -> branch((String) arguments[0]));
    }

    private static Unit branch(String code) {
        return new Unit(
                code,
                UnitKind.BRANCH,
                code,
                code,
                code,
                "440100",
                new OrgPath("/440100/" + code + "/"),
                code,
                code,
                LocalDate.of(2000, 1, 1),
                null,
                null);
    }

    private static <T> T stub(Class<T> door, Object answer) {
        return door.cast(Proxy.newProxyInstance(
                door.getClassLoader(), new Class<?>[] {door}, (proxy, method, arguments) -> answer));
    }
}
