package org.hongdun.platform.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.access.StaffBook;
import org.hongdun.platform.approval.FlowChoices;
import org.hongdun.platform.approval.FlowChoices.Choice;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.condition.Conditions;
import org.hongdun.platform.approval.domain.FlowEdge;
import org.hongdun.platform.approval.domain.FlowModel;
import org.hongdun.platform.approval.domain.Surroundings;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalReading;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.organisation.Organisation;

/** The house as a flow sees it today. */
@ApplicationScoped
class FlowHouse implements Surroundings {

    private static final Set<String> TERMS = Set.of("WD", "D", "M", "Y");
    private static final String BUREAU = "440100";

    @Inject
    private StaffBook staff;

    @Inject
    private Organisation organisation;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private LegalReading parameters;

    @Inject
    private Clock clock;

    @Override
    public boolean isTerm(String parameter) {
        return calendar.find(parameter, today())
                .filter(value -> TERMS.contains(value.unit()))
                .isPresent();
    }

    @Override
    public boolean isPerson(String loginName) {
        return staff.isActive(loginName);
    }

    @Override
    public boolean isRole(String roleCode) {
        return staff.businessRoles().containsKey(roleCode);
    }

    @Override
    public boolean isUnit(String unitCode) {
        return organisation.find(unitCode).isPresent();
    }

    @Override
    public boolean isPost(String post) {
        return staff.posts().contains(post);
    }

    @Override
    public Optional<FlowFinding> conditionFault(FlowModel model, FlowEdge edge) {
        return Conditions.fault(model, edge);
    }

    /** The last day of a term that begins on that day. */
    LocalDate lastDay(TermRule term, LocalDate from) {
        if (term == null) {
            return from;
        }
        return term.parameter() == null
                ? calendar.workingCalendar().plusWorkingDays(from, term.workingDays())
                : calendar.due(term.parameter(), from).dueOn();
    }

    /** Office hours of the days of a term that begins on that day; none for a step without a term. */
    long workingMinutes(TermRule term, LocalDate from) {
        return calendar.workingTime(endOf(from), endOf(lastDay(term, from))).toMinutes();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.OFFICIAL_ZONE).toInstant();
    }

    int workingDays(LocalDate from, LocalDate to) {
        return calendar.workingCalendar().workingDaysBetween(from, to);
    }

    /** Roles and posts, the bureau with its offices and branches, and the terms in force. */
    FlowChoices choices() {
        LocalDate today = today();
        return new FlowChoices(
                staff.businessRoles().entrySet().stream()
                        .map(role -> new Choice(role.getKey(), role.getValue()))
                        .toList(),
                staff.posts().stream().map(post -> new Choice(post, post)).toList(),
                Stream.concat(
                                Stream.of(organisation.unit(BUREAU, today)),
                                organisation.children(BUREAU, today).stream())
                        .map(unit -> new Choice(unit.code(), unit.shortName()))
                        .toList(),
                terms(today));
    }

    private List<Choice> terms(LocalDate today) {
        ListQuery inForce = new ListQuery(0, ListQuery.LARGEST_PAGE, null, true, Map.of("on", today.toString()));
        return parameters.parameters(inForce).rows().stream()
                .filter(value -> TERMS.contains(value.unit()))
                .sorted(Comparator.comparing(LegalValue::code))
                .map(value -> new Choice(value.code(), value.text() + " " + value.unit()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
