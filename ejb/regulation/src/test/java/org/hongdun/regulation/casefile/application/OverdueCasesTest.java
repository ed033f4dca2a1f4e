package org.hongdun.regulation.casefile.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.effect.OverdueListener;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.regulation.casefile.CaseSourceState;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.Proposal;
import org.hongdun.regulation.casefile.SourceKind;
import org.hongdun.regulation.casefile.domain.Acting;
import org.hongdun.regulation.casefile.domain.CaseSource;
import org.hongdun.regulation.casefile.domain.CaseSourceStep;
import org.hongdun.regulation.casefile.persistence.CaseSourceRepository;
import org.hongdun.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 5 of the rules between the rooms. */
class OverdueCasesTest {

    private static final String UNIT = "hongdun-regulation";
    private static final long SUBJECT = 4711;
    private static final LocalDate DUE = LocalDate.of(2026, 7, 22);
    private static final Clock JULY_1 = Clock.fixed(Instant.parse("2026-06-30T17:10:00Z"), Clocks.OFFICIAL_ZONE);

    private static final AtomicInteger LAST_NUMBER = new AtomicInteger();

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void no_sources_yet() {
        for (TestDatabase database : List.of(TestDatabase.INTRANET_ON_H2, TestDatabase.INTRANET_ON_POSTGRESQL)) {
            database.execute("delete from case_source_step");
            database.execute("delete from case_source");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void who_has_missed_the_inspection_is_a_clue_of_the_unit_in_charge(TestDatabase database) {
        database.in(UNIT, em -> listener(em).inspectionOverdue(subject(), 2025));

        database.in(UNIT, em -> {
            CaseSource source = ofSubject(em).get(0);
            assertThat(source.reference()).isEqualTo("NJ2025/4711");
            assertThat(source.sourceNo()).startsWith("AY2026-");
            assertThat(source.kind()).isEqualTo(SourceKind.ANNUAL_INSPECTION);
            assertThat(source.cause()).isEqualTo(CauseFamily.NO_ANNUAL_INSPECTION);
            assertThat(source.facts()).isEqualTo("2025年度未在规定期限内参加年检");
            assertThat(source.partyName()).isEqualTo("广州示例商贸有限公司");
            assertThat(source.unitPath()).isEqualTo(new OrgPath("/440100/440106/"));
            assertThat(source.state()).isEqualTo(CaseSourceState.REGISTERED);
            assertThat(source.dueOn()).isEqualTo(DUE);
            assertThat(source.steps())
                    .singleElement()
                    .returns("system", CaseSourceStep::officerLogin)
                    .returns(null, CaseSourceStep::officer);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void told_again_the_one_that_exists_is_kept_as_it_stands(TestDatabase database) {
        database.in(UNIT, em -> listener(em).inspectionOverdue(subject(), 2025));
        database.in(
                UNIT,
                em -> ofSubject(em).get(0).propose(Proposal.NOT_FILE, "经核查，该企业已停业", Acting.system(JULY_1.instant())));
        asked.clear();

        database.in(UNIT, em -> listener(em).inspectionOverdue(subject(), 2025));

        assertThat(asked).as("what is asked of other rooms for nothing").isEmpty();
        database.in(
                UNIT,
                em -> assertThat(ofSubject(em)).singleElement().returns(CaseSourceState.PROPOSED, CaseSource::state));
    }

    @ParameterizedTest
    @EnumSource(
            value = TestDatabase.class,
            names = {"INTRANET_ON_H2", "INTRANET_ON_POSTGRESQL"})
    void another_year_is_another_clue(TestDatabase database) {
        database.in(UNIT, em -> {
            listener(em).inspectionOverdue(subject(), 2024);
            listener(em).inspectionOverdue(subject(), 2025);
        });

        database.in(UNIT, em -> assertThat(ofSubject(em)).hasSize(2));
    }

    private List<CaseSource> ofSubject(EntityManager em) {
        return new CaseSourceRepository(em).of(SUBJECT, "/%", 10);
    }

    private OverdueListener listener(EntityManager em) {
        CaseSourceRepository sources = new CaseSourceRepository(em);
        return new OverdueCases(
                sources,
                new CaseRegistration(
                        sources,
                        new CaseTerms(null, stub(LegalClocks.class, arguments -> DUE), sources),
                        stub(
                                Numbering.class,
                                arguments -> "%s%d-%06d"
                                        .formatted(arguments[0], arguments[1], LAST_NUMBER.incrementAndGet())),
                        stub(AuditTrail.class, arguments -> null)),
                stub(Organisation.class, arguments -> tianhe()),
                JULY_1);
    }

    private static Unit tianhe() {
        return new Unit(
                "440106",
                UnitKind.BRANCH,
                "天河分局",
                "天河分局",
                "Tianhe Branch",
                "440100",
                new OrgPath("/440100/440106/"),
                "440106",
                "440106",
                LocalDate.of(1999, 3, 1),
                null,
                null);
    }

    private static SubjectView subject() {
        return new SubjectView(
                SUBJECT,
                "P4711",
                "91440101MA5ABCDE52",
                "440106000047111",
                null,
                "广州示例商贸有限公司",
                "1130",
                "陈静",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "440106",
                null,
                SubjectState.ACTIVE,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                1,
                null,
                null,
                1);
    }

    @SuppressWarnings("unchecked")
    private <T> T stub(Class<T> door, Function<Object[], Object> answer) {
        return (T) Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (self, method, arguments) -> {
            asked.add(door.getSimpleName() + "." + method.getName());
            return answer.apply(arguments);
        });
    }
}
