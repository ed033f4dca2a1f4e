package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.Length;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.subject.SubjectError;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;

/**
 * What the register says about a subject at one time: registered and filed items under the names of the domain standard. A
 * list is named by the act under whose number its lines stand.
 *
 * @param capital 万元 of the currency; null if the form has none
 * @param industryEdition edition of GB/T 4754 the section and code belong to
 * @param endedOn day of cancellation, revocation, annulment or removal
 */
@Embeddable
public record Particulars(
        @Column(name = "uniscid", length = 18) CreditCode creditCode,
        @Column(name = "regno", length = 15) String registrationNo,
        @Column(name = "regno_old", length = 64) String oldRegistrationNo,

        @Column(name = "entname", length = 200, nullable = false)
        String name,

        @Column(name = "enttype", length = 4, nullable = false)
        String typeCode,

        @Column(name = "lerep", length = 100, nullable = false)
        String legalRepresentative,

        @Column(name = "regcap", precision = 18, scale = 6) BigDecimal capital,

        @Column(name = "regcapcur", length = 3, nullable = false)
        String currency,

        @Column(name = "reccap", precision = 18, scale = 6) BigDecimal paidIn,
        @Column(name = "estdate", nullable = false) LocalDate establishedOn,
        @Column(name = "apprdate", nullable = false) LocalDate approvedOn,
        @Column(name = "opfrom") LocalDate operatingFrom,
        @Column(name = "opto") LocalDate operatingTo,

        @Column(name = "dom", length = 500, nullable = false)
        String domicile,

        @Column(name = "domdistrict", length = 6, nullable = false)
        String district,

        @Column(name = "premises", length = 500) String premises,
        @Column(name = "yiedistrict", length = 6) String premisesDistrict,

        @Column(name = "opscope", length = Length.LONG32, nullable = false)
        String businessScope,

        @Column(name = "industry_edition", length = 4, nullable = false)
        String industryEdition,

        @Column(name = "industryphy", length = 1, nullable = false)
        String section,

        @Column(name = "industryco", length = 4) String industryCode,

        @Column(name = "regorg", length = 6, nullable = false)
        String authority,

        @Column(name = "localadm", length = 8) String station,

        @Column(name = "regstate", length = 1, nullable = false)
        SubjectState state,

        @Column(name = "ended_on") LocalDate endedOn,
        @Column(name = "revdate") LocalDate revokedOn,
        @Column(name = "canrea", length = 200) String cancellationReason,
        @Column(name = "empnum") Integer staff,

        @Column(name = "creditlevel", length = 1, nullable = false)
        String creditClass,

        @Column(name = "parent_id") Long parentId,
        @Column(name = "persons_no") Integer personsNo,
        @Column(name = "investors_no") Integer investorsNo,
        @Column(name = "scope_no") Integer scopeNo,
        @Column(name = "contacts_no") Integer contactsNo,
        @Column(name = "permits_no") Integer permitsNo) {

    private static final String HOUSEHOLD = "9999";
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d.*");

    /**
     * The particulars with these items; a list is given as the number of the act. Refused with HD-S012 if an item that every
     * subject has would be empty.
     */
    Particulars with(Map<SubjectItem, ?> items) {
        Map<SubjectItem, Object> all = items();
        all.putAll(items);
        return of(all);
    }

    /** As {@link #with}, from nothing. */
    static Particulars of(Map<SubjectItem, ?> items) {
        return new Particulars(
                (CreditCode) items.get(SubjectItem.CREDIT_CODE),
                (String) items.get(SubjectItem.REGISTRATION_NO),
                (String) items.get(SubjectItem.OLD_REGISTRATION_NO),
                (String) needed(items, SubjectItem.NAME),
                (String) needed(items, SubjectItem.TYPE),
                (String) needed(items, SubjectItem.LEGAL_REPRESENTATIVE),
                scaled(items.get(SubjectItem.CAPITAL)),
                (String) needed(items, SubjectItem.CURRENCY),
                scaled(items.get(SubjectItem.PAID_IN)),
                (LocalDate) needed(items, SubjectItem.ESTABLISHED_ON),
                (LocalDate) needed(items, SubjectItem.APPROVED_ON),
                (LocalDate) items.get(SubjectItem.OPERATING_FROM),
                (LocalDate) items.get(SubjectItem.OPERATING_TO),
                (String) needed(items, SubjectItem.DOMICILE),
                (String) needed(items, SubjectItem.DISTRICT),
                (String) items.get(SubjectItem.PREMISES),
                (String) items.get(SubjectItem.PREMISES_DISTRICT),
                (String) needed(items, SubjectItem.BUSINESS_SCOPE),
                (String) needed(items, SubjectItem.INDUSTRY_EDITION),
                (String) needed(items, SubjectItem.SECTION),
                (String) items.get(SubjectItem.INDUSTRY),
                (String) needed(items, SubjectItem.AUTHORITY),
                (String) items.get(SubjectItem.STATION),
                (SubjectState) needed(items, SubjectItem.STATE),
                (LocalDate) items.get(SubjectItem.ENDED_ON),
                (LocalDate) items.get(SubjectItem.REVOKED_ON),
                (String) items.get(SubjectItem.CANCELLATION_REASON),
                (Integer) items.get(SubjectItem.STAFF),
                (String) needed(items, SubjectItem.CREDIT_CLASS),
                (Long) items.get(SubjectItem.PARENT),
                (Integer) items.get(SubjectItem.PERSONS),
                (Integer) items.get(SubjectItem.INVESTORS),
                (Integer) items.get(SubjectItem.SCOPE_ITEMS),
                (Integer) items.get(SubjectItem.CONTACTS),
                (Integer) items.get(SubjectItem.PERMITS));
    }

    private static Object needed(Map<SubjectItem, ?> items, SubjectItem item) {
        Object value = items.get(item);
        if (value == null) {
            throw new RuleViolation(SubjectError.ITEM_MALFORMED, item.code(), "");
        }
        return value;
    }

    private static BigDecimal scaled(Object amount) {
        return amount == null ? null : ((BigDecimal) amount).setScale(6);
    }

    /** All items with their values, a list as the number of its act. */
    Map<SubjectItem, Object> items() {
        Map<SubjectItem, Object> items = new EnumMap<>(SubjectItem.class);
        items.put(SubjectItem.CREDIT_CODE, creditCode);
        items.put(SubjectItem.REGISTRATION_NO, registrationNo);
        items.put(SubjectItem.OLD_REGISTRATION_NO, oldRegistrationNo);
        items.put(SubjectItem.NAME, name);
        items.put(SubjectItem.TYPE, typeCode);
        items.put(SubjectItem.LEGAL_REPRESENTATIVE, legalRepresentative);
        items.put(SubjectItem.CAPITAL, capital);
        items.put(SubjectItem.CURRENCY, currency);
        items.put(SubjectItem.PAID_IN, paidIn);
        items.put(SubjectItem.ESTABLISHED_ON, establishedOn);
        items.put(SubjectItem.APPROVED_ON, approvedOn);
        items.put(SubjectItem.OPERATING_FROM, operatingFrom);
        items.put(SubjectItem.OPERATING_TO, operatingTo);
        items.put(SubjectItem.DOMICILE, domicile);
        items.put(SubjectItem.DISTRICT, district);
        items.put(SubjectItem.PREMISES, premises);
        items.put(SubjectItem.PREMISES_DISTRICT, premisesDistrict);
        items.put(SubjectItem.BUSINESS_SCOPE, businessScope);
        items.put(SubjectItem.INDUSTRY_EDITION, industryEdition);
        items.put(SubjectItem.SECTION, section);
        items.put(SubjectItem.INDUSTRY, industryCode);
        items.put(SubjectItem.AUTHORITY, authority);
        items.put(SubjectItem.STATION, station);
        items.put(SubjectItem.STATE, state);
        items.put(SubjectItem.ENDED_ON, endedOn);
        items.put(SubjectItem.REVOKED_ON, revokedOn);
        items.put(SubjectItem.CANCELLATION_REASON, cancellationReason);
        items.put(SubjectItem.STAFF, staff);
        items.put(SubjectItem.CREDIT_CLASS, creditClass);
        items.put(SubjectItem.PARENT, parentId);
        items.put(SubjectItem.PERSONS, personsNo);
        items.put(SubjectItem.INVESTORS, investorsNo);
        items.put(SubjectItem.SCOPE_ITEMS, scopeNo);
        items.put(SubjectItem.CONTACTS, contactsNo);
        items.put(SubjectItem.PERMITS, permitsNo);
        return items;
    }

    /** The value of an item, a list as the number of its act. */
    public Object value(SubjectItem item) {
        return items().get(item);
    }

    /** Whether the subject is an individual household (个体工商户). */
    public boolean isHousehold() {
        return isHousehold(typeCode);
    }

    /** The domicile as anyone may read it: a household's, often a home, only down to the street. */
    public String publicDomicile() {
        return isHousehold() ? HOUSE_NUMBER.matcher(domicile).replaceFirst("") : domicile;
    }

    public static boolean isHousehold(String typeCode) {
        return HOUSEHOLD.equals(typeCode);
    }
}
