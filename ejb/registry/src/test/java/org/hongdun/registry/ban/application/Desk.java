package org.hongdun.registry.ban.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.registry.ReferenceCalendar;
import org.hongdun.registry.ban.Candidate;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.ban.Post;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanImport;
import org.hongdun.registry.ban.domain.BanImportLine;
import org.hongdun.registry.ban.domain.Bans;
import org.hongdun.registry.ban.persistence.JpaBanLists;
import org.hongdun.registry.ban.persistence.JpaBans;
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
        return new HitFinder(bans, CLOCK);
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

    static GateFiling filing(String number, Identity person, Post post) {
        return new GateFiling(number, null, "企业" + number, TIANHE, List.of(new Candidate(person, post)));
    }

    static String revoked(Identity person, String decision) {
        return person.name() + ",身份证," + person.certificateNo() + ",,吊销营业执照,2025-03-01,某公司," + decision;
    }
}
