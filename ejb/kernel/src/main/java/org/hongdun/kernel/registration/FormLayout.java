package org.hongdun.kernel.registration;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hongdun.kernel.registration.FormField.FieldType;

/**
 * The form of a matter: which fields and tables it has for a kind of subject, and which must be filled.
 *
 * @param fields in the order of the form
 */
public record FormLayout(List<FormField> fields, List<FormTable> tables, Set<FormField> required)
        implements Serializable {

    private static final Set<FormField> NEVER_REQUIRED = EnumSet.of(
            FormField.LEGAL_REPRESENTATIVE_PHONE,
            FormField.CAPITAL_ANNOUNCED_ON,
            FormField.OPERATING_FROM,
            FormField.OPERATING_TO,
            FormField.INDUSTRY_CODE,
            FormField.STAFF,
            FormField.LOSS_ANNOUNCED_ON,
            FormField.ANNULMENT_ANNOUNCED_ON,
            FormField.SERVICE_ADDRESS);

    public FormLayout {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
        required = Set.copyOf(required);
    }

    /** @param items what the matter is about, empty unless {@link RegistrationMatter#byItem} */
    public static FormLayout of(
            RegistrationMatter matter, SubjectKind kind, Collection<ChangeItem> items, RegistrationRegime regime) {
        Set<FormField> fields = new LinkedHashSet<>();
        Set<FormTable> tables = new LinkedHashSet<>();
        switch (matter) {
            case ESTABLISH, MOVE_IN -> particulars(matter, kind, regime, fields, tables);
            case CHANGE, RECORD, CORRECT -> {
                fields.add(matter == RegistrationMatter.CORRECT ? FormField.GROUNDS : FormField.DECIDED_ON);
                items.forEach(item -> {
                    fields.addAll(item.fields());
                    tables.addAll(tablesOf(item));
                });
            }
            case MOVE_OUT ->
                fields.addAll(List.of(
                        FormField.OTHER_BRANCH, FormField.OTHER_AUTHORITY, FormField.DOMICILE, FormField.DECIDED_ON));
            case CANCEL -> cancellation(kind, fields);
            case SIMPLE_CANCEL -> simpleCancellation(kind, fields);
            case REISSUE -> fields.addAll(List.of(FormField.REISSUE_REASON, FormField.LOSS_ANNOUNCED_ON));
            case COPY -> fields.add(FormField.COPIES);
            case SUSPEND ->
                fields.addAll(List.of(FormField.SUSPENDED_FROM, FormField.SUSPENDED_TO, FormField.SERVICE_ADDRESS));
            case ANNUL ->
                fields.addAll(List.of(FormField.ANNULLED_MATTER, FormField.GROUNDS, FormField.ANNULMENT_ANNOUNCED_ON));
            case REVOKE -> fields.addAll(List.of(FormField.PENALTY_DECISION, FormField.SERVED_ON, FormField.GROUNDS));
        }
        fields.add(FormField.APPLICANT);
        fields.add(FormField.APPLICANT_PHONE);
        Set<FormField> required = new LinkedHashSet<>(fields);
        required.removeAll(NEVER_REQUIRED);
        required.removeIf(field -> field.type() == FieldType.FLAG);
        if (matter == RegistrationMatter.MOVE_OUT) {
            required.removeAll(List.of(FormField.OTHER_BRANCH, FormField.OTHER_AUTHORITY));
        }
        if (kind == SubjectKind.HOUSEHOLD) {
            required.remove(FormField.RESERVATION_NO);
            required.remove(FormField.NAME);
            required.remove(FormField.CAPITAL);
        }
        return new FormLayout(List.copyOf(fields), List.copyOf(tables), required);
    }

    private static void particulars(
            RegistrationMatter matter,
            SubjectKind kind,
            RegistrationRegime regime,
            Set<FormField> fields,
            Set<FormTable> tables) {
        if (matter == RegistrationMatter.MOVE_IN) {
            fields.add(FormField.OTHER_AUTHORITY);
            fields.add(FormField.CREDIT_CODE);
            fields.add(FormField.ESTABLISHED_ON);
        }
        if (kind != SubjectKind.BRANCH) {
            fields.add(FormField.RESERVATION_NO);
        }
        fields.addAll(List.of(FormField.NAME, FormField.TYPE_CODE));
        if (kind == SubjectKind.BRANCH) {
            fields.add(FormField.PARENT_CODE);
        }
        fields.addAll(List.of(
                FormField.LEGAL_REPRESENTATIVE,
                FormField.LEGAL_REPRESENTATIVE_ID,
                FormField.LEGAL_REPRESENTATIVE_PHONE));
        if (kind != SubjectKind.BRANCH) {
            fields.add(FormField.CAPITAL);
        }
        if (kind.isCompany() && regime == RegistrationRegime.OLD) {
            fields.add(FormField.PAID_IN);
        }
        fields.addAll(List.of(
                FormField.OPERATING_FROM,
                FormField.OPERATING_TO,
                FormField.DOMICILE,
                FormField.DISTRICT,
                FormField.SCOPE,
                FormField.SECTION,
                FormField.INDUSTRY_CODE,
                FormField.STAFF));
        if (kind.hasInvestors()) {
            tables.add(FormTable.INVESTORS);
        }
        if (kind.isCompany() || kind == SubjectKind.COOPERATIVE) {
            tables.add(FormTable.PERSONS);
        }
        tables.add(FormTable.LICENCES);
    }

    private static List<FormTable> tablesOf(ChangeItem item) {
        return switch (item) {
            case CAPITAL, SHAREHOLDERS, SHARE_RATIO -> List.of(FormTable.INVESTORS);
            case DIRECTORS -> List.of(FormTable.PERSONS);
            case SCOPE -> List.of(FormTable.LICENCES);
            default -> List.of();
        };
    }

    private static void cancellation(SubjectKind kind, Set<FormField> fields) {
        fields.add(FormField.CANCEL_REASON);
        if (kind.hasInvestors()) {
            fields.add(FormField.LIQUIDATION_ANNOUNCED_ON);
            fields.add(FormField.LIQUIDATION_ENDED_ON);
        }
        fields.add(FormField.TAX_CLEARED);
    }

    private static void simpleCancellation(SubjectKind kind, Set<FormField> fields) {
        fields.add(FormField.CANCEL_REASON);
        if (kind != SubjectKind.HOUSEHOLD) {
            fields.add(FormField.SIMPLE_ANNOUNCED_ON);
        }
        fields.addAll(List.of(FormField.OBJECTION, FormField.COMMITMENT));
    }
}
