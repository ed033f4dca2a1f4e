package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.calendar.WorkingCalendar;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.access.StaffMember;
import org.hongdun.platform.approval.condition.Conditions;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalStep;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;
import org.hongdun.platform.approval.persistence.ApprovalItems;
import org.hongdun.platform.approval.persistence.Delegations;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.organisation.Organisation;

/** The house as the flows ask it: its staff, its units, its calendar. */
@ApplicationScoped
class House implements FlowWorld {

    private static final String CLOSING = "RECEIPT.CUTOFF";
    private static final List<String> HEADS = List.of("OFFICE_HEAD", "BRANCH_HEAD");
    private static final String LEADER = "BUREAU_LEADER";
    private static final Set<WhoRule.Kind> RULES_OF_THE_HOUSE = EnumSet.of(
            WhoRule.Kind.PERSON,
            WhoRule.Kind.POST_IN_UNIT,
            WhoRule.Kind.ROLE_IN_UNIT,
            WhoRule.Kind.UNIT,
            WhoRule.Kind.INITIATOR_HEAD);

    @Inject
    private StaffBook staff;

    @Inject
    private Organisation organisation;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private ApprovalItems items;

    @Inject
    private Delegations delegations;

    @Inject
    private StepClocks clocks;

    @Inject
    private Clock clock;

    @Override
    public List<Person> whoIs(WhoRule rule, ApprovalItem item) {
        return switch (rule.kind()) {
            case PERSON -> active(List.of(rule.value().split(" ")));
            case POST_IN_UNIT ->
                asPersons(staff.withPost(rule.value(), unit(rule, item).unitCode()));
            case ROLE_IN_UNIT -> asPersons(staff.inRole(rule.value(), unit(rule, item)));
            case UNIT -> asPersons(staff.ofUnit(unit(rule, item).unitCode()));
            case INITIATOR_HEAD -> headOf(item);
            default -> throw new IllegalArgumentException("Not answered by the house: " + rule.kind());
        };
    }

    private OrgPath unit(WhoRule rule, ApprovalItem item) {
        String named = rule.unit() == null ? "ITEM" : rule.unit();
        return switch (named) {
            case "ITEM" -> item.unitPath();
            case "INITIATOR" -> initiatorUnit(item);
            case "ABOVE" -> {
                String parent = organisation.inChargeOf(item.initiatorUnit()).parentCode();
                yield parent == null
                        ? initiatorUnit(item)
                        : organisation.inChargeOf(parent).path();
            }
            default -> organisation.inChargeOf(named).path();
        };
    }

    private OrgPath initiatorUnit(ApprovalItem item) {
        return organisation.inChargeOf(item.initiatorUnit()).path();
    }

    /** Who heads the initiator's unit, or else the nearest unit above it; never the initiator himself. */
    private List<Person> headOf(ApprovalItem item) {
        return nearestHeads(initiatorUnit(item), login -> !login.equals(item.initiator()));
    }

    private List<Person> nearestHeads(OrgPath unit, Predicate<String> isMeant) {
        List<StaffMember> heads = HEADS.stream()
                .flatMap(role -> staff.inRole(role, unit).stream())
                .filter(head -> isMeant.test(head.loginName()))
                .toList();
        int nearest = heads.stream().mapToInt(House::depth).max().orElse(0);
        return asPersons(
                heads.stream().filter(head -> depth(head) == nearest).distinct().toList());
    }

    private static int depth(StaffMember member) {
        return member.unitPath().value().length();
    }

    @Override
    public List<Person> active(List<String> logins) {
        Map<String, String> names = staff.activeNames(logins);
        return logins.stream()
                .distinct()
                .filter(names::containsKey)
                .map(login -> new Person(login, names.get(login)))
                .toList();
    }

    private static List<Person> asPersons(List<StaffMember> members) {
        return members.stream()
                .map(member -> new Person(member.loginName(), member.name()))
                .toList();
    }

    /** Of those who can be reached, if there are any. */
    @Override
    public Person leastBusy(List<Person> persons) {
        Set<String> present = staff.present(logins(persons));
        List<Person> reached = persons.stream()
                .filter(person -> present.contains(person.login()))
                .toList();
        return byWork(reached.isEmpty() ? persons : reached).get(0);
    }

    private List<Person> byWork(List<Person> persons) {
        Map<String, Long> open = items.openTasksOf(logins(persons));
        return persons.stream()
                .sorted(Comparator.comparing((Person person) -> open.getOrDefault(person.login(), 0L))
                        .thenComparing(Person::login))
                .toList();
    }

    private static List<String> logins(List<Person> persons) {
        return persons.stream().map(Person::login).toList();
    }

    @Override
    public Set<String> present(Collection<String> logins) {
        return staff.present(logins);
    }

    @Override
    public boolean isStoodInFor(String login, ApprovalItem item) {
        List<String> agents = delegations.agentsOf(login, item.flowKey(), LocalDate.now(clock)).stream()
                .filter(agent -> !agent.equals(item.initiator()))
                .toList();
        return !staff.present(agents).isEmpty();
    }

    /** Who holds the same post in his unit, or whom the step's rule names besides, or who heads his unit, or the leaders. */
    @Override
    public List<Person> inPlaceOf(String login, FlowNode node, ApprovalItem item, Predicate<String> isFree) {
        StaffMember member = staff.member(login).orElseThrow();
        return Stream.<Supplier<List<Person>>>of(
                        () -> asPersons(staff.withPost(member.post(), member.unitCode())),
                        () -> RULES_OF_THE_HOUSE.contains(node.step().who().kind())
                                ? whoIs(node.step().who(), item)
                                : List.of(),
                        () -> nearestHeads(member.unitPath(), isFree),
                        () -> asPersons(staff.inRole(LEADER, member.unitPath())))
                .map(Supplier::get)
                .map(persons -> free(persons, login, isFree))
                .filter(persons -> !persons.isEmpty())
                .findFirst()
                .map(this::byWork)
                .orElse(List.of());
    }

    private List<Person> free(List<Person> persons, String but, Predicate<String> isFree) {
        List<Person> others = persons.stream()
                .filter(person -> !person.login().equals(but) && isFree.test(person.login()))
                .toList();
        Set<String> present = staff.present(logins(others));
        return others.stream()
                .filter(person -> present.contains(person.login()))
                .toList();
    }

    @Override
    public LocalDate startClock(ApprovalItem item, FlowNode node, Instant from) {
        return clocks.start(item, node, from);
    }

    @Override
    public LocalDate goOn(ApprovalItem item, ApprovalStep step, Instant since) {
        return clocks.goOn(step);
    }

    @Override
    public LocalDate movedOn(LocalDate dueOn, TermRule term, Instant stopped, Instant resumed) {
        LocalDate from = LocalDate.ofInstant(stopped, Clocks.OFFICIAL_ZONE);
        LocalDate to = LocalDate.ofInstant(resumed, Clocks.OFFICIAL_ZONE);
        boolean inWorkingDays = term == null
                || term.parameter() == null
                || calendar.parameter(term.parameter(), from).unit().equals("WD");
        WorkingCalendar days = calendar.workingCalendar();
        return inWorkingDays
                ? days.plusWorkingDays(dueOn, days.workingDaysBetween(from, to))
                : dueOn.plusDays(ChronoUnit.DAYS.between(from, to));
    }

    /** A parameter in minutes, as it is in force today. */
    Duration minutes(String code) {
        return Duration.ofMinutes(calendar.parameter(code, LocalDate.now(clock)).asInt());
    }

    @Override
    public Instant firesAt(TermRule term, Instant from) {
        LocalDate day = calendar.edition()
                .reckon(StepClocks.limit(term), LocalDate.ofInstant(from, Clocks.OFFICIAL_ZONE), List.of())
                .lastDay();
        LocalTime closing = LocalTime.parse(calendar.parameter(CLOSING, day).text());
        return day.atTime(closing).atZone(Clocks.OFFICIAL_ZONE).toInstant();
    }

    @Override
    public boolean holds(FlowModel flow, String edgeId, Map<String, Object> values) {
        return Conditions.evaluate(flow, edgeId, values);
    }
}
