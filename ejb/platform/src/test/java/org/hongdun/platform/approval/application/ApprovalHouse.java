package org.hongdun.platform.approval.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.PlatformHouse;
import org.hongdun.platform.access.Absences;
import org.hongdun.platform.access.AccountAdministration;
import org.hongdun.platform.access.Colleagues;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.DataScope;
import org.hongdun.platform.access.NewAccount;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.access.StaffListener;
import org.hongdun.platform.access.domain.Account;
import org.hongdun.platform.access.domain.HeldRoles;
import org.hongdun.platform.access.domain.Role;
import org.hongdun.platform.access.domain.Term;
import org.hongdun.platform.approval.ApprovalListener;
import org.hongdun.platform.approval.Approvals;
import org.hongdun.platform.approval.Drawing;
import org.hongdun.platform.approval.FlowAdministration;
import org.hongdun.platform.approval.ItemEnded;
import org.hongdun.platform.approval.ItemReading;
import org.hongdun.platform.approval.ItemState;
import org.hongdun.platform.approval.NewItem;
import org.hongdun.platform.approval.TaskDesk;
import org.hongdun.platform.approval.WorkList;
import org.hongdun.platform.approval.WorkNotices;
import org.hongdun.platform.approval.domain.FlowDefinition;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.drawing.FlowReader;
import org.hongdun.platform.approval.engine.EngineRoom;
import org.hongdun.platform.approval.engine.FlowEngine;
import org.hongdun.platform.audit.Callers;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.clock.ClockListener;
import org.hongdun.platform.clock.LegalClocks;
import org.hongdun.platform.numbering.Numbering;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.testing.TestDatabase;

/** The rooms of approval with staff, flows and matters, without a server. */
final class ApprovalHouse {

    static final OrgPath TIANHE = new OrgPath("/440100/440106/");
    static final String KIND = "HOUSE";

    private static final String FLOW = "test-flow";
    private static final Map<TestDatabase, FlowEngine> ENGINES = new EnumMap<>(TestDatabase.class);

    final PlatformHouse house;
    private final FlowEngine engine;
    private final List<Long> items = new ArrayList<>();

    ApprovalHouse(TestDatabase database) {
        engine = ENGINES.computeIfAbsent(database, fresh -> FlowEngine.alone(fresh.dataSource()));
        house = new PlatformHouse(database)
                .with(CurrentOfficer.class, service("access.application.OfficerLetIn"))
                .with(Callers.class, service("access.application.AccountCallers"))
                .with(StaffBook.class, service("access.application.StaffBookService"))
                .with(Colleagues.class, service("access.application.ColleaguesService"))
                .with(Absences.class, service("access.application.AbsencesService"))
                .with(AccountAdministration.class, service("access.application.AccountAdministrationService"))
                .with(Organisation.class, service("organisation.application.OrganisationService"))
                .with(LegalCalendar.class, service("calendar.application.LegalCalendarService"))
                .with(LegalClocks.class, service("clock.application.LegalClocksService"))
                .with(Numbering.class, service("numbering.application.NumberingService"))
                .with(Approvals.class, ApprovalsService.class)
                .with(TaskDesk.class, TaskDeskService.class)
                .with(WorkList.class, WorkListService.class)
                .with(WorkNotices.class, WorkNoticesService.class)
                .with(ItemReading.class, ItemReadingService.class)
                .with(FlowAdministration.class, FlowAdministrationService.class)
                .having(EngineRoom.class, new Room(engine))
                .listening(StaffListener.class, Cover.class)
                .listening(ApprovalListener.class, Ended.class)
                .listening(ClockListener.class, StepClocks.class);
    }

    private static Class<?> service(String name) {
        try {
            return Class.forName("org.hongdun.platform." + name);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    static void closeEngines() {
        ENGINES.values().forEach(FlowEngine::close);
        ENGINES.clear();
    }

    /** As if nobody had ever been here. */
    void empty() {
        house.in(entities -> Stream.of(
                        "approval_notice",
                        "approval_delegation",
                        "approval_candidate",
                        "approval_urge",
                        "approval_reading",
                        "approval_move",
                        "approval_task",
                        "approval_time",
                        "approval_step",
                        "approval_item",
                        "timer_redating",
                        "clock_redating",
                        "clock_notice",
                        "clock_signal",
                        "clock_stop",
                        "legal_clock",
                        "access_absence",
                        "access_held_post",
                        "access_grant",
                        "access_account")
                .forEach(table ->
                        entities.createNativeQuery("delete from " + table).executeUpdate()));
        house.in(entities -> entities.createQuery("delete from FlowDefinition d where d.key = :key")
                .setParameter("key", FLOW)
                .executeUpdate());
    }

    /** Somebody with a post in a unit and a role over it. */
    void person(String login, String unitCode, String post, String role, DataScope scope) {
        house.in(entities -> {
            Account account = new Account(
                    new NewAccount(login, "S-" + login, "名" + login, unitCode, post),
                    "sysadmin",
                    house.clock().instant());
            account.activate("hash", "first.hand", house.clock().instant());
            entities.persist(account);
            entities.persist(new HeldRoles(account, List.of())
                    .grant(
                            entities.find(Role.class, role),
                            scope,
                            new Term(house.today(), null),
                            "first.hand",
                            house.clock().instant()));
        });
    }

    /** @return id of the version, published from now on */
    long published(Drawing drawing) {
        FlowModel model = FlowReader.read(drawing.xml());
        return house.ask(entities -> {
            int versions = entities.createQuery("select count(d) from FlowDefinition d where d.key = :key", Long.class)
                    .setParameter("key", FLOW)
                    .getSingleResult()
                    .intValue();
            FlowDefinition definition = new FlowDefinition(
                    model,
                    drawing.xml(),
                    versions + 1,
                    "designer",
                    house.clock().instant());
            entities.persist(definition);
            definition.publish(List.of(), 0, "designer", house.clock().instant());
            return definition.id();
        });
    }

    /** @return id of the item */
    long start(String key, String initiator) {
        long id = house.ask(entities -> house.room(Approvals.class)
                .start(new NewItem(FLOW, KIND, key, key, "事项" + key, null, TIANHE, initiator, null, Map.of())));
        items.add(id);
        return id;
    }

    /** The matter had come to that step before it came to the flow. */
    void takeOver(String key, String nodeId) {
        items.add(house.ask(entities -> house.room(Approvals.class)
                .takeOver(
                        new NewItem(FLOW, KIND, key, key, "事项" + key, null, TIANHE, null, null, Map.of()),
                        nodeId,
                        "转入流程")));
    }

    ItemState state(String key) {
        return house.ask(
                entities -> house.room(Approvals.class).state(KIND, key).orElseThrow());
    }

    /** The rounds that pass work on, once. */
    void round() {
        Cover cover = house.room(Cover.class);
        house.ask(entities -> cover.uncovered()).forEach(one -> house.in(entities -> cover.cover(one)));
    }

    LocalDate today() {
        return house.today();
    }

    FlowEngine engine() {
        return engine;
    }

    /** What came of the items, as the room they belong to is told. */
    static final class Ended implements ApprovalListener {

        private final List<ItemEnded> ended = new ArrayList<>();

        @Override
        public String itemKind() {
            return KIND;
        }

        @Override
        public void ended(ItemEnded item) {
            ended.add(item);
        }

        List<ItemEnded> all() {
            return ended;
        }
    }

    /** The room of an engine that is there already. */
    private static final class Room extends EngineRoom {

        private final FlowEngine engine;

        Room(FlowEngine engine) {
            this.engine = engine;
        }

        @Override
        public FlowEngine engine() {
            return engine;
        }
    }
}
