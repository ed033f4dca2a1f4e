package org.hongdun.registry.effect;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.Reach;
import org.hongdun.platform.audit.AuditTrail;
import org.hongdun.platform.audit.Caller;
import org.hongdun.platform.audit.CallerKind;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.ReferenceCalendar;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.BanRegime;
import org.hongdun.registry.ban.Candidate;
import org.hongdun.registry.ban.Gate;
import org.hongdun.registry.ban.GateFiling;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.Persons;
import org.hongdun.registry.ban.application.BanEffectsService;
import org.hongdun.registry.ban.application.BanTerms;
import org.hongdun.registry.ban.application.BanWriter;
import org.hongdun.registry.ban.application.GateService;
import org.hongdun.registry.ban.application.HitFinder;
import org.hongdun.registry.ban.application.PersonDigests;
import org.hongdun.registry.ban.application.RegisteredPosts;
import org.hongdun.registry.ban.domain.Actor;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.BanTerm;
import org.hongdun.registry.ban.domain.Barred;
import org.hongdun.registry.ban.domain.Person;
import org.hongdun.registry.ban.domain.PersonKeys;
import org.hongdun.registry.ban.domain.PostHolding;
import org.hongdun.registry.ban.persistence.JpaBans;
import org.hongdun.registry.effect.application.FollowedActs;
import org.hongdun.registry.effect.application.RegisterEffectsService;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.application.CardEffectsService;
import org.hongdun.registry.iccard.application.CardTerms;
import org.hongdun.registry.iccard.domain.Holder;
import org.hongdun.registry.iccard.domain.IcCard;
import org.hongdun.registry.iccard.persistence.JpaCards;
import org.hongdun.registry.licence.LicenceEvent;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.LicenceState;
import org.hongdun.registry.licence.application.LicenceEffectsService;
import org.hongdun.registry.licence.domain.Act;
import org.hongdun.registry.licence.domain.Copy;
import org.hongdun.registry.licence.domain.Face;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicencePaper;
import org.hongdun.registry.licence.persistence.JpaLicenceBook;
import org.hongdun.registry.lock.application.SubjectLocksService;
import org.hongdun.registry.lock.persistence.JpaLocks;
import org.hongdun.registry.name.NameReservations;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.RecordedAct;
import org.hongdun.registry.subject.RegisterActs;
import org.hongdun.registry.subject.SubjectBook;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectLists;
import org.hongdun.registry.subject.SubjectPersons;
import org.hongdun.registry.subject.SubjectState;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.testing.TestDatabase;

/** One company, and every room that has to follow what happens to it, over one transaction and without a container. */
final class EffectHouse {

    static final long SUBJECT = 7;
    static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    private static final Instant NOW = Instant.parse("2026-06-12T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, Clocks.OFFICIAL_ZONE);
    static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    static final OrgPath YUEXIU = new OrgPath("/440100/440104/");

    private Unit inCharge = branch("440106", "天河分局", TIANHE);
    private final EntityManager entities;
    private final JpaBans bans;
    private final JpaCards cards;
    private final JpaLicenceBook licences;
    private final Gate gate;
    private final RegisterEffects effects;
    private final FollowedActs acts;
    private final List<Integer> toldOverdue = new ArrayList<>();
    private List<PersonEntry> persons = List.of();
    private String creditClass = "A";
    private String typeCode = "1130";

    EffectHouse(TestDatabase database, EntityManager entities) {
        this.entities = entities;
        bans = new JpaBans(entities);
        cards = new JpaCards(entities);
        licences = new JpaLicenceBook(entities);
        PersonDigests digests = new PersonDigests(Persons.numbers());
        Organisation organisation = stub(Organisation.class, arguments -> inCharge);
        HitFinder finder = new HitFinder(
                bans, new RegisteredPosts(bans, stub(SubjectPersons.class, arguments -> Map.of()), null, CLOCK), CLOCK);
        gate = new GateService(bans, finder, digests, CLOCK);
        Callers callers = new System();
        AtomicInteger last = new AtomicInteger();
        Numbering numbering = stub(Numbering.class, arguments -> arguments[0] + "-" + last.incrementAndGet());
        BanWriter writer = new BanWriter(bans, digests, new BanTerms(ReferenceCalendar.of(database)));
        effects = new RegisterEffectsService(
                stub(MarketSubjects.class, arguments -> company()),
                stub(RegisterActs.class, this::recorded),
                stub(SubjectBook.class, arguments -> lists()),
                gate,
                new BanEffectsService(bans, writer, finder, numbering, callers, CLOCK),
                new LicenceEffectsService(licences, callers, CLOCK, null),
                new CardEffectsService(cards, new CardTerms(ReferenceCalendar.of(database)), callers, CLOCK, null),
                new SubjectLocksService(
                        new JpaLocks(entities),
                        stub(MarketSubjects.class, arguments -> null),
                        callers,
                        stub(AuditTrail.class, arguments -> null),
                        CLOCK),
                stub(NameReservations.class, arguments -> null),
                organisation,
                stub(
                        Instance.class,
                        arguments -> List.<OverdueListener>of((subject, year) -> toldOverdue.add(year))
                                .iterator()),
                CLOCK);
        acts = new FollowedActs(effects, stub(MarketSubjects.class, arguments -> company()), organisation);
    }

    static TestDatabase emptied(TestDatabase database) {
        List.of(
                        "register_lock",
                        "ic_card_event",
                        "ic_card",
                        "licence_event",
                        "licence",
                        "licence_paper",
                        "ban_import_line",
                        "ban_hit",
                        "post_holding",
                        "ban_record")
                .forEach(table -> database.execute("delete from " + table));
        return database;
    }

    RegisterEffects effects() {
        return effects;
    }

    /** An act is recorded that sets those items and leaves the subject in force. */
    void record(ActKind kind, String document, Set<SubjectItem> items, PersonEntry... persons) {
        record(kind, document, items, SubjectState.ACTIVE, List.of(persons));
    }

    /** An act is recorded after which the subject is in that state. */
    void record(ActKind kind, String document, SubjectState state) {
        record(kind, document, Set.of(SubjectItem.STATE), state, List.of());
    }

    private void record(
            ActKind kind, String document, Set<SubjectItem> items, SubjectState state, List<PersonEntry> persons) {
        this.persons = persons.isEmpty() ? this.persons : persons;
        acts.recorded(new RecordedAct(
                SUBJECT, 2, kind, TODAY, document, items, SubjectState.ACTIVE, state, List.of(), persons));
    }

    static PersonEntry head(Identity person) {
        return new PersonEntry(
                Post.LEGAL_REP, person.name(), person.certificateType(), person.certificateNo(), null, null);
    }

    /** Another branch is in charge of the company. */
    void inChargeIs(OrgPath path) {
        inCharge = branch("440104", "越秀分局", path);
    }

    private static Unit branch(String code, String name, OrgPath path) {
        return new Unit(
                code,
                UnitKind.BRANCH,
                name,
                name,
                name,
                "440100",
                path,
                code,
                code,
                LocalDate.of(2000, 1, 1),
                null,
                null);
    }

    void submit(String filing, Identity person) {
        gate.submitted(new GateFiling(filing, SUBJECT, "测试公司", TIANHE, List.of(new Candidate(person, Post.LEGAL_REP))));
    }

    void seat(String filing, Identity person) {
        submit(filing, person);
        record(ActKind.ESTABLISHMENT, filing, Set.of(SubjectItem.PERSONS), head(person));
    }

    void bar(Identity person) {
        PersonKeys keys = new PersonKeys(Persons.numbers().lookupKey(person.certificateNo()), null);
        Barred barred = new Barred(
                keys, Person.of(person), BanGround.LICENCE_REVOKED, null, "处9", "市局", person.certificateNo());
        bans.add(BanRecord.entered(
                "RX9",
                barred,
                new BanTerm(BanRegime.NEW, TODAY, TODAY.plusYears(3)),
                BanRegime.NEW,
                BanOrigin.IMPORTED,
                new Actor("x", "x", NOW)));
    }

    void issueLicenceAndCard() {
        Act act = new Act("licence.clerk", "测试员", NOW, "核准登记", "登1");
        LicencePaper sheet = new LicencePaper(LicenceKind.ORIGINAL, "GZ", 1, "440106", NOW);
        licences.add(sheet);
        Face face = new Face(
                "91440101MA5ABCDE52", null, "测试公司", "有限责任公司", "王甲", "100", TODAY, TODAY, null, "广州", "批发", "天河分局");
        Licence licence = Licence.printed("ZZ1", new Copy(SUBJECT, 0), 1, sheet, face, "440106", TIANHE, TODAY, act);
        licence.enter(LicenceEvent.ISSUE, act);
        licences.add(licence);
        var cardAct = new org.hongdun.registry.iccard.domain.Act("card.clerk", "测试员", NOW, "申请", "IC1");
        IcCard card = IcCard.blank("GZ0001", "440106", TIANHE, NOW);
        card.personalise(new Holder(SUBJECT, 1, "91440101MA5ABCDE52", "测试公司", "王甲"), cardAct);
        card.issue(TODAY, TODAY.plusYears(5), cardAct);
        cards.add(card);
        entities.flush();
    }

    /** How many licences and cards an officer of that branch has in his lists. */
    long listedFor(OrgPath branch) {
        ListQuery all = new ListQuery(0, 20, null, true, Map.of());
        Reach reach = new Reach(DataScope.UNIT_TREE, branch, "officer");
        return licences.list(all, reach).total() + cards.list(all, reach).total();
    }

    List<Licence> licences() {
        return licences.ofSubject(SUBJECT);
    }

    List<LicenceState> licenceStates() {
        return licences().stream().map(Licence::state).toList();
    }

    List<IcCard> cards() {
        return cards.ofSubject(SUBJECT);
    }

    List<CardState> cardStates() {
        return cards().stream().map(IcCard::state).toList();
    }

    private SubjectLists lists() {
        return new SubjectLists(persons, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of());
    }

    private Integer recorded(Object[] act) {
        assertThat(((NewAct) act[2]).kind()).isEqualTo(ActKind.CREDIT_CLASS);
        creditClass = (String) ((Map<?, ?>) act[3]).get(SubjectItem.CREDIT_CLASS);
        return 2;
    }

    /** Its class in the record book. */
    String creditClass() {
        return creditClass;
    }

    /** What follows happens to a subject of another type. */
    void isOfType(String code) {
        typeCode = code;
    }

    /** Years of which the other rooms were told that the company is overdue. */
    List<Integer> toldOverdue() {
        return toldOverdue;
    }

    List<PostHolding> heads() {
        return bans.heldOf(SUBJECT);
    }

    private SubjectView company() {
        return new SubjectView(
                SUBJECT,
                "P7",
                "91440101MA5ABCDE52",
                null,
                null,
                "测试公司",
                typeCode,
                "王甲",
                null,
                "156",
                null,
                TODAY,
                TODAY,
                TODAY,
                null,
                "广州",
                "440106",
                null,
                null,
                "批发",
                "2017",
                "F",
                "5100",
                "440106",
                null,
                SubjectState.ACTIVE,
                null,
                null,
                null,
                1,
                creditClass,
                null,
                false,
                1,
                TODAY,
                null,
                1);
    }

    private static <T> T stub(Class<T> door, Function<Object[], Object> answer) {
        return door.cast(Proxy.newProxyInstance(
                door.getClassLoader(), new Class<?>[] {door}, (self, method, arguments) -> answer.apply(arguments)));
    }

    private static final class System implements Callers {

        @Override
        public Caller current() {
            return named("system");
        }

        @Override
        public Caller named(String loginName) {
            return new Caller(loginName, "440100", TIANHE, CallerKind.SYSTEM);
        }
    }
}
