package org.hongdun.registry.ban.application;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.ReferenceCalendar;
import org.hongdun.registry.ban.Candidate;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanImport;
import org.hongdun.registry.ban.domain.BanImportLine;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.persistence.JpaBanLists;
import org.hongdun.registry.ban.persistence.JpaBans;
import org.hongdun.registry.subject.HeldPost;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.SubjectPersons;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.testing.TestDatabase;

/** The gate's services over one transaction, without a container. */
final class Desk {

    static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    static final Instant NOW = Instant.parse("2026-06-12T02:00:00Z");
    static final Actor CLERK = new Actor("gate.tianhe", "测试员", NOW);
    static final String HEADER = "姓名,证件类型,证件号码,出生日期,事由,起算日期,企业名称,文书编号";

    private static final Clock CLOCK = Clock.fixed(NOW, Clocks.OFFICIAL_ZONE);

    private final EntityManager entities;
    private final Bans bans;
    private final TestDatabase database;
    private Map<String, List<HeldPost>> inTheRegister = Map.of();

    Desk(TestDatabase database, EntityManager entities) {
        this(database, entities, new JpaBans(entities));
    }

    Desk(TestDatabase database, EntityManager entities, Bans bans) {
        this.database = database;
        this.entities = entities;
        this.bans = bans;
    }

    Bans bans() {
        return bans;
    }

    Gate gate() {
        return new GateService(bans, finder(), digests(), CLOCK);
    }

    HitFinder finder() {
        RegisteredPosts registered = new RegisteredPosts(
                bans,
                stub(SubjectPersons.class, arguments -> inTheRegister),
                stub(Organisation.class, arguments -> Map.of("440106", tianhe())),
                CLOCK);
        return new HitFinder(bans, registered, CLOCK);
    }

    /** The register names that person as legal representative of subject 9, and nobody was asked. */
    void registeredWithoutTheGate(Identity person) {
        inTheRegister = Map.of(
                Persons.numbers().lookupKey(person.certificateNo()),
                List.of(new HeldPost(
                        9, "91440101MA5ABCDE52", "旧企业", "440106", SubjectState.ACTIVE, Post.LEGAL_REP, person.name())));
    }

    private static Unit tianhe() {
        return new Unit(
                "440106",
                UnitKind.BRANCH,
                "天河分局",
                "天河分局",
                "Tianhe",
                "440100",
                TIANHE,
                "440106",
                "440106",
                LocalDate.of(2000, 1, 1),
                null,
                null);
    }

    private static <T> T stub(Class<T> door, Function<Object[], Object> answer) {
        return door.cast(Proxy.newProxyInstance(
                door.getClassLoader(), new Class<?>[] {door}, (self, method, arguments) -> answer.apply(arguments)));
    }

    private static PersonDigests digests() {
        return new PersonDigests(Persons.numbers());
    }

    BanWriter writer() {
        return new BanWriter(bans, digests(), new BanTerms(ReferenceCalendar.of(database)));
    }

    /** Imports these lines as one list, in this transaction. */
    BanImport importList(String number, String... lines) {
        JpaBanLists lists = new JpaBanLists(entities);
        BanImport list = new BanImport(number, number + ".csv", number, "市中级人民法院", "函1号", HEADER, lines.length, CLERK);
        lists.add(list);
        for (int line = 0; line < lines.length; line++) {
            lists.add(new BanImportLine(list.id(), line + 2, lines[line]));
        }
        new ImportedLines(bans, writer(), finder(), CLOCK)
                .settle(list, new ListFormat(HEADER), lists.pending(list.id(), lines.length), CLERK);
        return list;
    }

    /** An act of the register names him alone. */
    void seat(String number, long subjectId, Identity person, Post post) {
        gate().registered(
                        new GateFiling(number, subjectId, "企业" + number, TIANHE, List.of(new Candidate(person, post))),
                        List.of());
    }

    static GateFiling filing(String number, Identity person, Post post) {
        return new GateFiling(number, null, "企业" + number, TIANHE, List.of(new Candidate(person, post)));
    }

    static String revoked(Identity person, String decision) {
        return person.name() + ",身份证," + person.certificateNo() + ",,吊销营业执照,2025-03-01,某公司," + decision;
    }
}
