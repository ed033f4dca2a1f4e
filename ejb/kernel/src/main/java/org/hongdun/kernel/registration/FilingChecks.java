package org.hongdun.kernel.registration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FilingFinding.Outcome;
import org.hongdun.kernel.registration.FormField.FieldType;

/**
 * The checks of an application, the same on both networks, before submission and at approval. A check whose figures are
 * missing or unreadable is left out, since {@link FilingCheck#REQUIRED} and {@link FilingCheck#FORMAT} name them.
 */
public final class FilingChecks {

    private static final int NAMED = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ONE_NATURAL_PERSON = "1151";
    private static final String ONE_PERSON_COMPANIES = "115";
    private static final Map<String, Set<RegistrationMatter>> MATTERS_IN_STATE = Map.of(
            "1", EnumSet.complementOf(EnumSet.of(RegistrationMatter.ESTABLISH, RegistrationMatter.MOVE_IN)),
            "2", EnumSet.of(RegistrationMatter.CANCEL, RegistrationMatter.ANNUL, RegistrationMatter.CORRECT),
            "3", EnumSet.of(RegistrationMatter.CORRECT),
            "4", EnumSet.of(RegistrationMatter.CORRECT),
            "5", EnumSet.of(RegistrationMatter.CORRECT),
            "6", EnumSet.of(RegistrationMatter.CORRECT),
            "7",
                    EnumSet.of(
                            RegistrationMatter.CANCEL,
                            RegistrationMatter.RECORD,
                            RegistrationMatter.ANNUL,
                            RegistrationMatter.REVOKE,
                            RegistrationMatter.CORRECT),
            "8",
                    EnumSet.complementOf(EnumSet.of(
                            RegistrationMatter.ESTABLISH,
                            RegistrationMatter.MOVE_IN,
                            RegistrationMatter.SUSPEND,
                            RegistrationMatter.REVOKE)));

    private final RegistrationMatter matter;
    private final SubjectKind kind;
    private final Set<ChangeItem> items;
    private final FilingForm form;
    private final FilingFacts facts;
    private final LegalLimits limits;
    private final LocalDate day;
    private final FormLayout layout;
    private final List<FilingFinding> findings = new ArrayList<>();

    /** Whether a subject in the state, given as its digit, may apply for the matter. */
    public static boolean isOpen(RegistrationMatter matter, String state) {
        Set<RegistrationMatter> open = MATTERS_IN_STATE.get(state);
        return open == null || open.contains(matter);
    }

    private FilingChecks(
            RegistrationMatter matter,
            SubjectKind kind,
            Collection<ChangeItem> items,
            RegistrationRegime regime,
            FilingForm form,
            FilingFacts facts,
            LegalLimits limits,
            LocalDate day) {
        this.matter = matter;
        this.kind = kind;
        this.items = items.isEmpty() ? EnumSet.noneOf(ChangeItem.class) : EnumSet.copyOf(items);
        this.form = form;
        this.facts = facts;
        this.limits = limits;
        this.day = day;
        this.layout = FormLayout.of(matter, kind, items, regime);
    }

    /**
     * All checks that apply.
     *
     * @param regime the law of the day of acceptance, or of today as long as nothing is accepted
     * @param day the day on which terms must have ended or not yet ended
     */
    public static List<FilingFinding> of(
            RegistrationMatter matter,
            SubjectKind kind,
            Collection<ChangeItem> items,
            RegistrationRegime regime,
            FilingForm form,
            FilingFacts facts,
            LegalLimits limits,
            LocalDate day) {
        FilingChecks checks = new FilingChecks(matter, kind, items, regime, form, facts, limits, day);
        checks.form();
        checks.matterInForce(regime);
        checks.state();
        checks.documents();
        checks.persons();
        checks.capital();
        checks.places();
        switch (matter) {
            case CHANGE, RECORD, CORRECT -> checks.change();
            case MOVE_IN -> checks.established();
            case CANCEL -> checks.cancellation();
            case SIMPLE_CANCEL -> checks.simpleCancellation();
            case SUSPEND -> checks.suspension();
            case ANNUL -> checks.annulment();
            case REVOKE -> checks.revocation();
            default -> {}
        }
        return List.copyOf(checks.findings);
    }

    /** Whether nothing stops the application. */
    public static boolean mayGoOn(List<FilingFinding> findings) {
        return findings.stream().noneMatch(FilingFinding::blocks);
    }

    private void form() {
        int before = findings.size();
        layout.required().stream()
                .filter(field -> form.text(field).isEmpty())
                .sorted()
                .forEach(field -> error(FilingCheck.REQUIRED, field.key()));
        if (matter == RegistrationMatter.MOVE_OUT
                && form.text(FormField.OTHER_BRANCH)
                        .or(() -> form.text(FormField.OTHER_AUTHORITY))
                        .isEmpty()) {
            error(FilingCheck.REQUIRED, FormField.OTHER_BRANCH.key());
        }
        layout.fields()
                .forEach(field -> form.text(field)
                        .filter(text -> !readable(text, field.type(), field.longest()))
                        .ifPresent(text -> error(FilingCheck.FORMAT, field.key())));
        layout.tables().forEach(this::table);
        if (findings.size() == before) {
            passed(FilingCheck.REQUIRED, "");
        }
    }

    private void table(FormTable table) {
        form.lines(table)
                .forEach(line -> table.columns().forEach(column -> {
                    Optional<String> text = form.cell(table, line, column.key());
                    if (text.isEmpty() && column.required()) {
                        error(FilingCheck.REQUIRED, table.cell(line, column.key()));
                    }
                    text.filter(written -> !readable(written, column.type(), column.longest()))
                            .ifPresent(written -> error(FilingCheck.FORMAT, table.cell(line, column.key())));
                }));
    }

    private static boolean readable(String text, FieldType type, int longest) {
        if (text.length() > longest) {
            return false;
        }
        return switch (type) {
            case AMOUNT ->
                FilingForm.readAmount(text)
                        .filter(amount -> amount.signum() >= 0)
                        .isPresent();
            case PERCENT ->
                FilingForm.readAmount(text)
                        .filter(percent -> percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0)
                        .isPresent();
            case COUNT -> text.matches("\\d{1,9}");
            case DATE -> FilingForm.readDate(text).isPresent();
            case FLAG -> text.equals("true") || text.equals("false");
            case ENTERPRISE_TYPE -> text.matches("\\d{4}");
            case DISTRICT, BRANCH -> text.matches("\\d{6}");
            case CREDIT_CODE -> CreditCode.isValid(text);
            case SECTION -> text.matches("[A-T]");
            case TEXT, AREA, ID_NUMBER -> true;
        };
    }

    private void matterInForce(RegistrationRegime regime) {
        boolean onlyNew = matter == RegistrationMatter.SIMPLE_CANCEL || matter == RegistrationMatter.SUSPEND;
        outcome(!onlyNew || regime == RegistrationRegime.NEW, FilingCheck.MATTER_IN_FORCE, "");
    }

    private void state() {
        if (facts.state() != null) {
            outcome(isOpen(matter, facts.state()), FilingCheck.STATE, "", facts.state());
        }
    }

    private void documents() {
        facts.missingDocuments().forEach(name -> error(FilingCheck.DOCUMENTS, "", name));
        if (facts.missingDocuments().isEmpty()) {
            passed(FilingCheck.DOCUMENTS, "");
        }
    }

    // persons

    /** @param field where the certificate stands */
    private record Person(String name, String certificateNo, String field, boolean operator) {

        boolean isEnterprise() {
            return CreditCode.isCertificateNumber(certificateNo);
        }

        boolean looksLikeCitizen() {
            return !isEnterprise() && certificateNo.matches("\\d{15,17}[0-9Xx]");
        }

        Optional<CitizenIdNumber> citizen() {
            try {
                return Optional.of(new CitizenIdNumber(certificateNo.toUpperCase()));
            } catch (RuleViolation malformed) {
                return Optional.empty();
            }
        }
    }

    private void persons() {
        if (has(FormField.RESERVATION_NO) && form.text(FormField.NAME).isPresent() && nameChanges()) {
            name();
        }
        List<Person> persons = personsInForm();
        if (persons.isEmpty()) {
            return;
        }
        barred();
        certificates(persons);
        onePersonCompany(persons);
    }

    private boolean nameChanges() {
        return matter.opensSubject() || items.contains(ChangeItem.NAME) && matter == RegistrationMatter.CHANGE;
    }

    private void name() {
        LocalDate until = facts.nameReservedUntil();
        if (until == null) {
            byHand(FilingCheck.NAME, FormField.NAME.key());
        } else {
            outcome(!until.isBefore(day), FilingCheck.NAME, FormField.NAME.key(), until == LocalDate.MIN ? "" : until);
        }
    }

    private List<Person> personsInForm() {
        List<Person> persons = new ArrayList<>();
        if (has(FormField.LEGAL_REPRESENTATIVE_ID)) {
            form.text(FormField.LEGAL_REPRESENTATIVE_ID)
                    .ifPresent(number -> persons.add(new Person(
                            form.text(FormField.LEGAL_REPRESENTATIVE).orElse(""),
                            number,
                            FormField.LEGAL_REPRESENTATIVE_ID.key(),
                            kind == SubjectKind.HOUSEHOLD)));
        }
        Stream.of(FormTable.INVESTORS, FormTable.PERSONS)
                .filter(layout.tables()::contains)
                .forEach(table -> form.lines(table)
                        .forEach(line -> form.cell(table, line, "certificateNo")
                                .ifPresent(number -> persons.add(new Person(
                                        form.cell(table, line, "name").orElse(""),
                                        number,
                                        table.cell(line, "certificateNo"),
                                        false)))));
        return persons;
    }

    private void barred() {
        if (facts.barred() == null) {
            return;
        }
        facts.barred().stream()
                .sorted()
                .forEach(person -> error(FilingCheck.BAN, FormField.LEGAL_REPRESENTATIVE.key(), person));
        if (facts.barred().isEmpty()) {
            passed(FilingCheck.BAN, FormField.LEGAL_REPRESENTATIVE.key());
        }
    }

    private void certificates(List<Person> persons) {
        List<Person> wrong = persons.stream()
                .filter(Person::looksLikeCitizen)
                .filter(person -> person.citizen().isEmpty())
                .toList();
        wrong.forEach(person -> error(FilingCheck.ID_NUMBER, person.field(), person.name()));
        if (wrong.isEmpty()) {
            passed(FilingCheck.ID_NUMBER, "");
        }
        persons.forEach(this::age);
    }

    private void age(Person person) {
        Optional<LocalDate> birth =
                person.isEnterprise() ? Optional.empty() : person.citizen().map(CitizenIdNumber::birthDate);
        String code = person.operator() ? "REG.AGE.OPERATOR" : "REG.AGE.PERSON";
        Optional<BigDecimal> required = limits.number(code, day);
        if (birth.isEmpty() || required.isEmpty()) {
            return;
        }
        boolean oldEnough =
                !birth.get().plusYears(required.get().intValueExact()).isAfter(day);
        outcome(oldEnough, FilingCheck.AGE, person.field(), person.name(), required.get());
    }

    private void onePersonCompany(List<Person> persons) {
        boolean applies = matter == RegistrationMatter.ESTABLISH
                && form.text(FormField.TYPE_CODE)
                        .filter(ONE_NATURAL_PERSON::equals)
                        .isPresent();
        Optional<BigDecimal> most = limits.number("REG.ONEPERSON.MAX", day);
        if (!applies || most.isEmpty()) {
            return;
        }
        if (facts.oneManCompanies() == null) {
            byHand(FilingCheck.ONE_PERSON_COMPANY, FormField.TYPE_CODE.key());
            return;
        }
        outcome(
                facts.oneManCompanies() < most.get().intValueExact(),
                FilingCheck.ONE_PERSON_COMPANY,
                FormField.TYPE_CODE.key(),
                persons.get(persons.size() - 1).name(),
                facts.oneManCompanies());
    }

    // capital

    private void capital() {
        if (has(FormField.CAPITAL)) {
            form.amount(FormField.CAPITAL).ifPresent(this::minimum);
        }
        if (!layout.tables().contains(FormTable.INVESTORS)) {
            return;
        }
        if (form.lines(FormTable.INVESTORS).findAny().isEmpty()) {
            error(FilingCheck.REQUIRED, FormTable.INVESTORS.key());
            return;
        }
        capitalAfterwards().ifPresent(capital -> {
            BigDecimal sum = form.sum(FormTable.INVESTORS, "subscribed");
            outcome(sum.compareTo(capital) == 0, FilingCheck.CONTRIBUTIONS, FormTable.INVESTORS.key(), sum, capital);
        });
        BigDecimal shares = form.sum(FormTable.INVESTORS, "share");
        outcome(shares.compareTo(HUNDRED) == 0, FilingCheck.SHARES, FormTable.INVESTORS.key(), shares);
        contributionTerm();
        shareLock();
    }

    private Optional<BigDecimal> capitalAfterwards() {
        return has(FormField.CAPITAL) || facts.registered() == null
                ? form.amount(FormField.CAPITAL)
                : facts.registered().amount(FormField.CAPITAL);
    }

    private void minimum(BigDecimal capital) {
        String type = form.text(FormField.TYPE_CODE)
                .or(() -> Optional.ofNullable(facts.registered()).flatMap(was -> was.text(FormField.TYPE_CODE)))
                .orElse("");
        String code = type.startsWith(ONE_PERSON_COMPANIES)
                ? "REG.CAPITAL.MIN.ONE"
                : switch (kind) {
                    case LIMITED_COMPANY -> "REG.CAPITAL.MIN.LIMITED";
                    case SHARE_COMPANY -> "REG.CAPITAL.MIN.SHARES";
                    default -> null;
                };
        if (code != null) {
            limits.number(code, day)
                    .ifPresent(least -> outcome(
                            capital.compareTo(least) >= 0,
                            FilingCheck.CAPITAL_MINIMUM,
                            FormField.CAPITAL.key(),
                            capital,
                            least));
        }
    }

    private void contributionTerm() {
        if (!kind.isCompany()) {
            return;
        }
        Optional<LocalDate> last = lastContributionDay();
        Optional<LocalDate> given = form.lines(FormTable.INVESTORS)
                .mapToObj(line -> form.cellDate(FormTable.INVESTORS, line, "dueOn"))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        if (last.isPresent() && given.isPresent()) {
            outcome(
                    !given.get().isAfter(last.get()),
                    FilingCheck.CONTRIBUTION_TERM,
                    FormTable.INVESTORS.key(),
                    given.get(),
                    last.get());
        }
    }

    /** Five years from establishment; for companies from before that rule, five years from the end of their transition. */
    private Optional<LocalDate> lastContributionDay() {
        LocalDate established = Optional.ofNullable(facts.establishedOn())
                .or(() -> form.date(FormField.ESTABLISHED_ON).filter(given -> has(FormField.ESTABLISHED_ON)))
                .orElse(day);
        Optional<BigDecimal> term = limits.number("REG.CAPITAL.TERM", day);
        boolean bound = limits.number("REG.CAPITAL.TERM", established).isPresent();
        LocalDate start =
                bound ? established : limits.date("REG.CAPITAL.ADJUST", day).orElse(established);
        return term.map(years -> start.plus(Period.ofYears(years.intValueExact())));
    }

    private void shareLock() {
        if (matter.opensSubject()) {
            return;
        }
        if (facts.locks() == null) {
            byHand(FilingCheck.SHARE_LOCK, FormTable.INVESTORS.key());
            return;
        }
        facts.locks().stream().sorted().forEach(lock -> error(FilingCheck.SHARE_LOCK, FormTable.INVESTORS.key(), lock));
        if (facts.locks().isEmpty()) {
            passed(FilingCheck.SHARE_LOCK, FormTable.INVESTORS.key());
        }
    }

    // scope and place

    private void places() {
        if (has(FormField.SCOPE)) {
            form.text(FormField.SCOPE).ifPresent(this::licensedScope);
        }
        if (matter != RegistrationMatter.MOVE_OUT && has(FormField.DISTRICT)) {
            form.text(FormField.DISTRICT).ifPresent(this::jurisdiction);
            density();
        }
    }

    private void licensedScope(String scope) {
        String licences = form.lines(FormTable.LICENCES)
                .mapToObj(line -> form.cell(FormTable.LICENCES, line, "name").orElse(""))
                .collect(Collectors.joining("|"));
        List<LicensedScope> missing = facts.licensedScopes().stream()
                .filter(licensed -> scope.contains(licensed.word()))
                .filter(licensed -> !licences.contains(licensed.licence()))
                .toList();
        missing.forEach(licensed ->
                error(FilingCheck.LICENSED_SCOPE, FormField.SCOPE.key(), licensed.word(), licensed.licence()));
        if (missing.isEmpty()) {
            passed(FilingCheck.LICENSED_SCOPE, FormField.SCOPE.key());
        }
    }

    private void jurisdiction(String district) {
        if (facts.districts() == null) {
            byHand(FilingCheck.JURISDICTION, FormField.DISTRICT.key());
            return;
        }
        outcome(
                facts.districts().isEmpty() || facts.districts().contains(district),
                FilingCheck.JURISDICTION,
                FormField.DISTRICT.key(),
                district);
    }

    private void established() {
        form.date(FormField.ESTABLISHED_ON)
                .ifPresent(given ->
                        outcome(!given.isAfter(day), FilingCheck.ESTABLISHED, FormField.ESTABLISHED_ON.key(), given));
    }

    private void density() {
        Optional<BigDecimal> conspicuous = limits.number("REG.ADDRESS.DENSITY", day);
        if (conspicuous.isEmpty()) {
            return;
        }
        if (facts.atSameAddress() == null) {
            byHand(FilingCheck.ADDRESS_DENSITY, FormField.DOMICILE.key());
            return;
        }
        boolean few = facts.atSameAddress() < conspicuous.get().intValueExact();
        add(
                FilingCheck.ADDRESS_DENSITY,
                few ? Outcome.PASSED : Outcome.HINT,
                FormField.DOMICILE.key(),
                facts.atSameAddress(),
                conspicuous.get());
    }

    // the matters

    private void change() {
        if (items.isEmpty()) {
            error(FilingCheck.REQUIRED, "items");
        }
        if (facts.registered() != null && matter != RegistrationMatter.RECORD) {
            items.stream()
                    .filter(item -> !item.isRecord())
                    .forEach(item -> item.chief()
                            .filter(field -> form.text(field).isPresent())
                            .ifPresent(field -> outcome(changes(item), FilingCheck.CHANGE, field.key())));
            if (items.contains(ChangeItem.CAPITAL)) {
                reduction();
            }
        }
        if (matter != RegistrationMatter.CORRECT) {
            form.date(FormField.DECIDED_ON).ifPresent(this::changeTerm);
        }
    }

    /** A field that the register does not keep cannot tell. */
    private boolean changes(ChangeItem item) {
        return item.fields().stream()
                .filter(field -> field != FormField.CAPITAL_ANNOUNCED_ON && field != FormField.RESERVATION_NO)
                .anyMatch(field -> form.text(field).isPresent() && !form.agreesWith(facts.registered(), field));
    }

    private void changeTerm(LocalDate decidedOn) {
        if (decidedOn.isAfter(day)) {
            error(FilingCheck.CHANGE_TERM, FormField.DECIDED_ON.key(), day);
            return;
        }
        limits.end("REG.CHANGE.APPLY", decidedOn)
                .ifPresent(last -> add(
                        FilingCheck.CHANGE_TERM,
                        day.isAfter(last) ? Outcome.HINT : Outcome.PASSED,
                        FormField.DECIDED_ON.key(),
                        last));
    }

    private void reduction() {
        Optional<BigDecimal> was = facts.registered().amount(FormField.CAPITAL);
        Optional<BigDecimal> now = form.amount(FormField.CAPITAL);
        if (was.isEmpty() || now.isEmpty() || now.get().compareTo(was.get()) >= 0) {
            return;
        }
        Optional<LocalDate> announced = form.date(FormField.CAPITAL_ANNOUNCED_ON);
        if (announced.isEmpty()) {
            error(FilingCheck.REQUIRED, FormField.CAPITAL_ANNOUNCED_ON.key());
            return;
        }
        limits.end("REG.CAPRED.WAIT", announced.get())
                .ifPresent(last -> outcome(
                        day.isAfter(last), FilingCheck.CAPITAL_REDUCTION, FormField.CAPITAL_ANNOUNCED_ON.key(), last));
    }

    /** Regulations on Company Registration art. 43; the guide to cancellation of 2023 asks it of every enterprise. */
    private void branches() {
        if (kind == SubjectKind.HOUSEHOLD || kind == SubjectKind.BRANCH) {
            return;
        }
        if (facts.branches() == null) {
            byHand(FilingCheck.BRANCHES, "");
        } else {
            String some = facts.branches().stream().sorted().limit(NAMED).collect(Collectors.joining("、"));
            outcome(facts.branches().isEmpty(), FilingCheck.BRANCHES, "", some);
        }
    }

    private void cancellation() {
        branches();
        outcome(form.flag(FormField.TAX_CLEARED), FilingCheck.TAX, FormField.TAX_CLEARED.key());
        Optional<LocalDate> announced = form.date(FormField.LIQUIDATION_ANNOUNCED_ON);
        form.date(FormField.LIQUIDATION_ENDED_ON).ifPresent(ended -> {
            boolean possible = !ended.isAfter(day)
                    && announced.filter(on -> on.isAfter(ended)).isEmpty();
            if (!possible) {
                error(FilingCheck.LIQUIDATION, FormField.LIQUIDATION_ENDED_ON.key(), day);
                return;
            }
            limits.end("REG.CANCEL.APPLY", ended)
                    .ifPresent(last -> add(
                            FilingCheck.LIQUIDATION,
                            day.isAfter(last) ? Outcome.HINT : Outcome.PASSED,
                            FormField.LIQUIDATION_ENDED_ON.key(),
                            last));
        });
    }

    private void simpleCancellation() {
        branches();
        outcome(!form.flag(FormField.OBJECTION), FilingCheck.SIMPLE_OBJECTION, FormField.OBJECTION.key());
        outcome(form.flag(FormField.COMMITMENT), FilingCheck.SIMPLE_COMMITMENT, FormField.COMMITMENT.key());
        form.date(FormField.SIMPLE_ANNOUNCED_ON)
                .flatMap(on -> limits.end("REG.SIMPLECANCEL.PUBLISH", on))
                .ifPresent(announcedUntil -> {
                    Optional<LocalDate> last = limits.end("REG.SIMPLECANCEL.APPLY", announcedUntil);
                    boolean inTime = day.isAfter(announcedUntil)
                            && last.filter(day::isAfter).isEmpty();
                    outcome(
                            inTime,
                            FilingCheck.SIMPLE_CANCELLATION,
                            FormField.SIMPLE_ANNOUNCED_ON.key(),
                            announcedUntil,
                            last.orElse(announcedUntil));
                });
    }

    private void suspension() {
        Optional<LocalDate> from = form.date(FormField.SUSPENDED_FROM);
        Optional<LocalDate> to = form.date(FormField.SUSPENDED_TO);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        limits.end("REG.DORMANT.MAX", from.get())
                .ifPresent(last -> outcome(
                        !to.get().isBefore(from.get()) && !to.get().isAfter(last),
                        FilingCheck.SUSPENSION,
                        FormField.SUSPENDED_TO.key(),
                        last));
    }

    private void annulment() {
        form.text(FormField.ANNULLED_MATTER).ifPresent(this::annulled);
        form.date(FormField.ANNULMENT_ANNOUNCED_ON)
                .flatMap(on -> limits.end("REG.ANNUL.PUBLISH", on))
                .ifPresent(last -> outcome(
                        day.isAfter(last), FilingCheck.ANNULMENT, FormField.ANNULMENT_ANNOUNCED_ON.key(), last));
    }

    private void annulled(String number) {
        if (facts.annullable() == null) {
            byHand(FilingCheck.ANNULLED, FormField.ANNULLED_MATTER.key());
        } else {
            outcome(facts.annullable(), FilingCheck.ANNULLED, FormField.ANNULLED_MATTER.key(), number);
        }
    }

    private void revocation() {
        form.date(FormField.SERVED_ON).ifPresent(served -> {
            boolean tooEarly = facts.establishedOn() != null && served.isBefore(facts.establishedOn());
            outcome(!served.isAfter(day) && !tooEarly, FilingCheck.SERVED, FormField.SERVED_ON.key(), served);
        });
    }

    // findings

    private boolean has(FormField field) {
        return layout.fields().contains(field);
    }

    private void outcome(boolean holds, FilingCheck check, String field, Object... details) {
        add(check, holds ? Outcome.PASSED : Outcome.ERROR, field, details);
    }

    private void passed(FilingCheck check, String field) {
        add(check, Outcome.PASSED, field);
    }

    private void error(FilingCheck check, String field, Object... details) {
        add(check, Outcome.ERROR, field, details);
    }

    private void byHand(FilingCheck check, String field) {
        add(check, Outcome.BY_HAND, field);
    }

    private void add(FilingCheck check, Outcome outcome, String field, Object... details) {
        findings.add(new FilingFinding(
                check,
                outcome,
                field,
                Stream.of(details).filter(Objects::nonNull).toList()));
    }
}
