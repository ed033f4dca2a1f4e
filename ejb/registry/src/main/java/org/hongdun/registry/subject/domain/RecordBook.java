package org.hongdun.registry.subject.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.ActKind;
import org.hongdun.registry.subject.NewAct;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;

/**
 * The record book of one subject (登记簿): its acts, oldest first, and the versions that follow from them.
 *
 * <p>An act says what holds from its day on. What is known follows from the acts in force, taken in the order of their days: a
 * correction stands directly behind the act it corrects, and an act that was withdrawn is left out with its corrections. When
 * an act changes what was known of a period, the version that said so ends its knowledge and another begins; nothing else
 * happens to a version.
 */
public class RecordBook {

    private static final String ESTABLISHMENT = "00";
    private static final String CORRECTION = "98";
    private static final int LONGEST_REASON = 1000;

    private final MarketSubject subject;
    private final List<SubjectAct> acts;
    private final Map<Integer, List<ActItem>> items;
    private final List<SubjectVersion> versions;
    private final List<Object> fresh = new ArrayList<>();

    /** A subject that is about to be established; the head has its id already. */
    public RecordBook(MarketSubject subject) {
        this(subject, List.of(), List.of(), List.of());
    }

    /**
     * @param acts by number
     * @param items of all acts
     * @param versions all that were ever recorded
     */
    public RecordBook(
            MarketSubject subject, List<SubjectAct> acts, List<ActItem> items, List<SubjectVersion> versions) {
        this.subject = subject;
        this.acts = new ArrayList<>(acts);
        this.items = items.stream()
                .collect(Collectors.groupingBy(ActItem::actNo, HashMap::new, Collectors.toCollection(ArrayList::new)));
        this.versions = new ArrayList<>(versions);
    }

    /**
     * The first act. Refused with HD-S004 unless it is an establishment or an import, HD-S005 and HD-S012.
     *
     * @param values by item; lists as lists
     */
    public SubjectAct establish(NewAct act, Map<SubjectItem, ?> values, Recorder recorder, Instant now) {
        if (!acts.isEmpty() || act.kind() != ActKind.ESTABLISHMENT && act.kind() != ActKind.IMPORT) {
            throw new RuleViolation(SubjectError.FIRST_ACT_IS_ESTABLISHMENT, subject.pripid());
        }
        Map<SubjectItem, Object> all = checked(values);
        all.replaceAll((item, value) -> item.isList() ? 1 : value);
        all.putIfAbsent(SubjectItem.ESTABLISHED_ON, act.effectiveOn());
        all.putIfAbsent(SubjectItem.APPROVED_ON, act.effectiveOn());
        SubjectAct first = append(
                new NewAct(act.kind(), ESTABLISHMENT, act.effectiveOn(), act.documentNo(), act.reason()),
                null,
                recorder,
                now);
        SubjectVersion version =
                new SubjectVersion(first, first, act.effectiveOn(), SubjectVersion.OPEN, Particulars.of(all));
        versions.add(version);
        fresh.add(version);
        subject.recorded(1, version.particulars().creditCode());
        return first;
    }

    /**
     * Any later act that is no correction and no withdrawal. Refused with HD-S003, HD-S005, HD-S007, HD-S008 and HD-S012.
     *
     * @param values by item; lists as lists
     */
    public SubjectAct record(NewAct act, Map<SubjectItem, ?> values, Recorder recorder, Instant now) {
        if (acts.isEmpty() || act.kind() == ActKind.ESTABLISHMENT || act.kind().hasTarget()) {
            throw new RuleViolation(SubjectError.FIRST_ACT_IS_ESTABLISHMENT, subject.pripid());
        }
        Map<SubjectItem, Object> set = checked(values);
        if (act.kind().isApproval()) {
            set.putIfAbsent(SubjectItem.APPROVED_ON, act.effectiveOn());
        }
        refuseBeforeEstablishment(act.effectiveOn());
        refuseStateThatDoesNotFollow(act, set);
        return written(append(act, null, recorder, now), set);
    }

    /** Refused with HD-S009, HD-S011 and HD-S012. */
    public SubjectAct correct(
            int target, String documentNo, String reason, Map<SubjectItem, ?> values, Recorder recorder, Instant now) {
        SubjectAct corrected = inForce(target);
        Map<SubjectItem, Object> set = checked(values);
        if (set.isEmpty()) {
            throw new RuleViolation(SubjectError.REASON_MISSING, subject.pripid());
        }
        NewAct act =
                new NewAct(ActKind.CORRECTION, CORRECTION, corrected.effectiveOn(), documentNo, reasonGiven(reason));
        return written(append(act, target, recorder, now), set);
    }

    /** Refused with HD-S009, HD-S010 and HD-S011. */
    public SubjectAct withdraw(int target, String documentNo, String reason, Recorder recorder, Instant now) {
        SubjectAct withdrawn = inForce(target);
        if (withdrawn.isFirst()) {
            throw new RuleViolation(SubjectError.ESTABLISHMENT_NOT_WITHDRAWN, subject.pripid());
        }
        NewAct act = new NewAct(
                ActKind.WITHDRAWAL, withdrawn.matter(), withdrawn.effectiveOn(), documentNo, reasonGiven(reason));
        return written(append(act, target, recorder, now), Map.of());
    }

    private SubjectAct inForce(int target) {
        return acts.stream()
                .filter(act -> act.actNo() == target && isInForce(act, acts))
                .filter(act -> act.kind() != ActKind.WITHDRAWAL)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SubjectError.ACT_NOT_IN_FORCE, subject.pripid(), target));
    }

    private String reasonGiven(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation(SubjectError.REASON_MISSING, subject.pripid());
        }
        return reason.strip();
    }

    private static Map<SubjectItem, Object> checked(Map<SubjectItem, ?> values) {
        Map<SubjectItem, Object> checked = new EnumMap<>(SubjectItem.class);
        values.forEach((item, value) -> checked.put(item, item.checked(value)));
        return checked;
    }

    private void refuseBeforeEstablishment(LocalDate day) {
        LocalDate first = acts.get(0).effectiveOn();
        if (day.isBefore(first)) {
            throw new RuleViolation(SubjectError.BEFORE_ESTABLISHMENT, subject.pripid(), day, first);
        }
    }

    private void refuseStateThatDoesNotFollow(NewAct act, Map<SubjectItem, Object> set) {
        SubjectState now = today().particulars().state();
        SubjectState then = (SubjectState) set.getOrDefault(SubjectItem.STATE, now);
        if (now.isFinal() && then == now && act.kind() != ActKind.IMPORT) {
            throw new RuleViolation(SubjectError.SUBJECT_HAS_ENDED, subject.pripid());
        }
        boolean follows = now.leadsTo(then) || act.kind() == ActKind.IMPORT && !now.isFinal();
        if (!follows) {
            throw new RuleViolation(SubjectError.STATE_DOES_NOT_FOLLOW, subject.pripid(), now.code(), then.code());
        }
    }

    /** Recorded time never goes back, whatever the clock does. */
    private SubjectAct append(NewAct act, Integer target, Recorder recorder, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        if (!acts.isEmpty() && !at.isAfter(acts.get(acts.size() - 1).recordedAt())) {
            at = acts.get(acts.size() - 1).recordedAt().plus(1, ChronoUnit.MICROS);
        }
        if (act.effectiveOn().isAfter(at.atZone(Clocks.OFFICIAL_ZONE).toLocalDate())) {
            throw new RuleViolation(SubjectError.EFFECTIVE_IN_FUTURE, subject.pripid(), act.effectiveOn());
        }
        SubjectAct appended = new SubjectAct(subject.id(), acts.size() + 1, act, target, recorder, at);
        acts.add(appended);
        fresh.add(appended);
        return appended;
    }

    private SubjectAct written(SubjectAct act, Map<SubjectItem, Object> set) {
        Map<SubjectItem, Object> before =
                versionOn(act.effectiveOn()).particulars().items();
        List<ActItem> rows = items.computeIfAbsent(act.actNo(), none -> new ArrayList<>());
        set.forEach((item, value) -> rows.add(
                item.isList()
                        ? new ActItem(act, item, null, summary((List<?>) value))
                        : new ActItem(act, item, item.text(before.get(item)), item.text(value))));
        fresh.addAll(rows);
        replaceVersions(act);
        subject.recorded(act.actNo(), today().particulars().creditCode());
        return act;
    }

    private static String summary(List<?> lines) {
        return lines == null ? "" : lines.stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    /** What follows from the acts takes the place of what was known, where it says something else. */
    private void replaceVersions(SubjectAct act) {
        List<SubjectVersion> known =
                versions.stream().filter(SubjectVersion::isKnown).toList();
        List<SubjectVersion> now = follows(act);
        known.stream()
                .filter(old -> now.stream().noneMatch(old::saysTheSameAs))
                .forEach(old -> old.supersedeAt(act.recordedAt()));
        now.stream()
                .filter(version -> known.stream().noneMatch(version::saysTheSameAs))
                .forEach(version -> {
                    versions.add(version);
                    fresh.add(version);
                });
    }

    private List<SubjectVersion> follows(SubjectAct recorder) {
        List<SubjectVersion> follow = new ArrayList<>();
        List<SubjectAct> order = inOrder(acts);
        Particulars particulars = founding();
        for (int i = 0; i < order.size(); i++) {
            SubjectAct act = order.get(i);
            particulars = particulars.with(values(act));
            LocalDate next = i + 1 == order.size()
                    ? SubjectVersion.OPEN
                    : order.get(i + 1).effectiveOn();
            if (act.effectiveOn().isBefore(next)) {
                follow.add(new SubjectVersion(recorder, act, act.effectiveOn(), next, particulars));
            }
        }
        return follow;
    }

    private Particulars founding() {
        return versions.stream()
                .filter(version -> version.recordedBy() == 1)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No first version of " + subject.pripid()))
                .particulars();
    }

    private Map<SubjectItem, Object> values(SubjectAct act) {
        Map<SubjectItem, Object> values = new EnumMap<>(SubjectItem.class);
        items.getOrDefault(act.actNo(), List.of()).forEach(row -> values.put(row.item(), row.value()));
        return values;
    }

    /** The acts that say something and are in force, in the order of their days; a correction behind what it corrects. */
    private static List<SubjectAct> inOrder(List<SubjectAct> among) {
        return among.stream()
                .filter(act -> act.kind() != ActKind.WITHDRAWAL && isInForce(act, among))
                .sorted(Comparator.comparing(SubjectAct::effectiveOn)
                        .thenComparing(act -> root(act, among).actNo())
                        .thenComparing(SubjectAct::actNo))
                .toList();
    }

    private static SubjectAct root(SubjectAct act, List<SubjectAct> among) {
        return act.target() == null ? act : root(among.get(act.target() - 1), among);
    }

    /** Whether neither the act nor what it corrects was withdrawn. */
    private static boolean isInForce(SubjectAct act, List<SubjectAct> among) {
        boolean withdrawn =
                among.stream().anyMatch(other -> other.kind() == ActKind.WITHDRAWAL && other.target() == act.actNo());
        boolean standsAlone = act.kind() != ActKind.CORRECTION;
        return !withdrawn && (standsAlone || isInForce(among.get(act.target() - 1), among));
    }

    /** The version that holds on the day as far as is known now; of a day before the first, the one that holds today. */
    public SubjectVersion versionOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.shows(day, SubjectVersion.KNOWN))
                .findFirst()
                .orElseGet(this::today);
    }

    /** The version that holds and is known now. */
    public SubjectVersion today() {
        return versions.stream()
                .filter(version -> version.isKnown() && version.validTo().equals(SubjectVersion.OPEN))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No version in force of " + subject.pripid()));
    }

    /** The version that held on the day, as it was known just before the instant. */
    public Optional<SubjectVersion> version(LocalDate day, Instant knownBefore) {
        return versions.stream()
                .filter(version -> version.shows(day, knownBefore))
                .findFirst();
    }

    /** The acts recorded before the instant, oldest first. */
    public List<SubjectAct> acts(Instant knownBefore) {
        return acts.stream()
                .filter(act -> act.recordedAt().isBefore(knownBefore))
                .toList();
    }

    /** Numbers of the acts that were in force, as it was known just before the instant. */
    public Set<Integer> inForce(Instant knownBefore) {
        List<SubjectAct> known = acts(knownBefore);
        return known.stream()
                .filter(act -> isInForce(act, known))
                .map(SubjectAct::actNo)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Which act set each item as it stood on the day, as it was known just before the instant. */
    public Map<SubjectItem, SubjectAct> sources(LocalDate day, Instant knownBefore) {
        Map<SubjectItem, SubjectAct> sources = new EnumMap<>(SubjectItem.class);
        for (SubjectAct act : inOrder(acts(knownBefore))) {
            if (!act.effectiveOn().isAfter(day)) {
                if (act.isFirst()) {
                    founding().items().keySet().forEach(item -> sources.put(item, act));
                }
                values(act).keySet().forEach(item -> sources.put(item, act));
            }
        }
        return sources;
    }

    /** The items the act set. */
    public List<ActItem> items(SubjectAct act) {
        return items.getOrDefault(act.actNo(), List.of());
    }

    public MarketSubject subject() {
        return subject;
    }

    /** What the acts since the book was opened have added, to be stored. */
    public List<Object> fresh() {
        return List.copyOf(fresh);
    }
}
