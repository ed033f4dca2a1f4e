package org.hongdun.registry.filing.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.CitizenIdNumber;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.FormField;
import org.hongdun.kernel.registration.FormTable;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.registry.subject.ContactEntry;
import org.hongdun.registry.subject.InvestorEntry;
import org.hongdun.registry.subject.PermitEntry;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.SubjectItem;

/** Translates a form into what an act of the register sets. */
final class ActItems {

    private static final String CITIZEN_CARD = "10";
    private static final String OTHER_CERTIFICATE = "90";
    private static final String CREDIT_CODE = "CC";
    private static final String NATURAL_PERSON = "10";
    private static final String ENTERPRISE = "20";

    private static final Map<FormField, SubjectItem> FIELDS = Map.ofEntries(
            Map.entry(FormField.NAME, SubjectItem.NAME),
            Map.entry(FormField.TYPE_CODE, SubjectItem.TYPE),
            Map.entry(FormField.LEGAL_REPRESENTATIVE, SubjectItem.LEGAL_REPRESENTATIVE),
            Map.entry(FormField.CAPITAL, SubjectItem.CAPITAL),
            Map.entry(FormField.PAID_IN, SubjectItem.PAID_IN),
            Map.entry(FormField.OPERATING_FROM, SubjectItem.OPERATING_FROM),
            Map.entry(FormField.OPERATING_TO, SubjectItem.OPERATING_TO),
            Map.entry(FormField.DOMICILE, SubjectItem.DOMICILE),
            Map.entry(FormField.DISTRICT, SubjectItem.DISTRICT),
            Map.entry(FormField.SCOPE, SubjectItem.BUSINESS_SCOPE),
            Map.entry(FormField.SECTION, SubjectItem.SECTION),
            Map.entry(FormField.INDUSTRY_CODE, SubjectItem.INDUSTRY));

    private ActItems() {}

    /** What the form says about an item; lists only where it has lines. */
    static Map<SubjectItem, Object> of(ChangeItem item, FilingForm form) {
        Map<SubjectItem, Object> items = new EnumMap<>(SubjectItem.class);
        item.fields().stream()
                .filter(FIELDS::containsKey)
                .forEach(field ->
                        form.text(field).ifPresent(text -> items.put(FIELDS.get(field), value(field, form, text))));
        switch (item) {
            case CAPITAL, SHAREHOLDERS, SHARE_RATIO -> putLines(items, SubjectItem.INVESTORS, investors(form));
            case SCOPE -> putLines(items, SubjectItem.PERMITS, permits(form));
            case LIAISON ->
                form.text(FormField.LIAISON)
                        .ifPresent(name -> items.put(
                                SubjectItem.CONTACTS,
                                List.of(new ContactEntry(
                                        name, form.text(FormField.LIAISON_PHONE).orElse(null), null))));
            default -> {}
        }
        return items;
    }

    private static void putLines(Map<SubjectItem, Object> items, SubjectItem item, List<?> lines) {
        if (!lines.isEmpty()) {
            items.put(item, lines);
        }
    }

    private static Object value(FormField field, FilingForm form, String text) {
        return switch (field.type()) {
            case AMOUNT -> form.amount(field).orElseThrow();
            case DATE -> form.date(field).orElseThrow();
            default -> text;
        };
    }

    /** Who stands for the subject. */
    static PersonEntry head(SubjectKind kind, FilingForm form) {
        String number = form.text(FormField.LEGAL_REPRESENTATIVE_ID).orElse(null);
        return new PersonEntry(
                headPost(kind),
                form.text(FormField.LEGAL_REPRESENTATIVE).orElse(""),
                certificateType(number),
                number,
                form.text(FormField.LEGAL_REPRESENTATIVE_PHONE).orElse(null),
                null);
    }

    static Post headPost(SubjectKind kind) {
        return switch (kind) {
            case HOUSEHOLD -> Post.OPERATOR;
            case PARTNERSHIP, SOLE_PROPRIETORSHIP, BRANCH -> Post.IN_CHARGE;
            default -> Post.LEGAL_REP;
        };
    }

    static List<PersonEntry> persons(PersonEntry head, FilingForm form) {
        List<PersonEntry> persons = new ArrayList<>(List.of(head));
        persons.addAll(persons(form));
        return persons;
    }

    static List<PersonEntry> persons(FilingForm form) {
        return form.lines(FormTable.PERSONS)
                .mapToObj(line -> {
                    String number = cell(form, FormTable.PERSONS, line, "certificateNo");
                    return new PersonEntry(
                            post(cell(form, FormTable.PERSONS, line, "position")),
                            cell(form, FormTable.PERSONS, line, "name"),
                            certificateType(number),
                            number,
                            null,
                            null);
                })
                .toList();
    }

    private static Post post(String position) {
        if (position.contains("监事")) {
            return Post.SUPERVISOR;
        }
        return position.contains("董事") ? Post.DIRECTOR : Post.MANAGER;
    }

    private static List<InvestorEntry> investors(FilingForm form) {
        return form.lines(FormTable.INVESTORS)
                .mapToObj(line -> {
                    String number = cell(form, FormTable.INVESTORS, line, "certificateNo");
                    boolean enterprise = CreditCode.isCertificateNumber(number);
                    return new InvestorEntry(
                            cell(form, FormTable.INVESTORS, line, "name"),
                            enterprise ? ENTERPRISE : NATURAL_PERSON,
                            enterprise ? CREDIT_CODE : certificateType(number),
                            number,
                            form.cellAmount(FormTable.INVESTORS, line, "subscribed")
                                    .orElse(null),
                            form.cellAmount(FormTable.INVESTORS, line, "paidIn").orElse(null),
                            null,
                            form.cellDate(FormTable.INVESTORS, line, "dueOn").orElse(null),
                            form.cellAmount(FormTable.INVESTORS, line, "share").orElse(null));
                })
                .toList();
    }

    private static List<PermitEntry> permits(FilingForm form) {
        return form.lines(FormTable.LICENCES)
                .mapToObj(line -> new PermitEntry(
                        cell(form, FormTable.LICENCES, line, "name"),
                        cell(form, FormTable.LICENCES, line, "number"),
                        form.cell(FormTable.LICENCES, line, "issuer").orElse(null),
                        null,
                        form.cellDate(FormTable.LICENCES, line, "validTo").orElse(null)))
                .toList();
    }

    private static String cell(FilingForm form, FormTable table, int line, String column) {
        return form.cell(table, line, column).orElse("");
    }

    /** Kind of the certificate (CERTYPE); null without one. */
    static String certificateType(String number) {
        if (number == null) {
            return null;
        }
        try {
            new CitizenIdNumber(number);
            return CITIZEN_CARD;
        } catch (RuleViolation noCitizenNumber) {
            return OTHER_CERTIFICATE;
        }
    }
}
