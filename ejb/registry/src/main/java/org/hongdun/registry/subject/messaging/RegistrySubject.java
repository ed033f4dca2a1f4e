package org.hongdun.registry.subject.messaging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.RegistrationNumber;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.xml.XmlNode;
import org.hongdun.registry.subject.InvestorEntry;
import org.hongdun.registry.subject.PersonEntry;
import org.hongdun.registry.subject.Post;
import org.hongdun.registry.subject.SubjectItem;
import org.hongdun.registry.subject.SubjectState;

/**
 * A {@code registry-subject.v1} document, read. The schema has been checked; what it lets pass and the register cannot keep
 * (wrong check characters, a blank name) is refused with 301. A code or number that is left out says nothing; any other item that
 * is left out is empty.
 */
record RegistrySubject(
        String pripid,
        String typeCode,
        String section,
        LocalDate approvedOn,
        Map<SubjectItem, Object> plain,
        Map<SubjectItem, Object> lists) {

    static final int EDITION = 2017;
    private static final String HOUSEHOLD = "9999";
    private static final String YUAN = "156";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(11);

    static RegistrySubject read(byte[] body) {
        XmlNode root = XmlNode.parse(body);
        try {
            return new RegistrySubject(
                    told(root, "PRIPID"),
                    told(root, "ENTTYPE"),
                    told(root, "INDUSTRYPHY"),
                    root.date("APPRDATE"),
                    plain(root),
                    lists(root));
        } catch (RuleViolation | DateTimeException malformed) {
            throw malformed instanceof DocumentRefused refused
                    ? refused
                    : new DocumentRefused(ReceiptCode.NOT_VALID, malformed.getMessage());
        }
    }

    private static Map<SubjectItem, Object> plain(XmlNode root) {
        Map<SubjectItem, Object> items = new EnumMap<>(SubjectItem.class);
        root.optional("UNISCID").ifPresent(code -> items.put(SubjectItem.CREDIT_CODE, new CreditCode(code)));
        root.optional("REGNO")
                .ifPresent(number -> items.put(SubjectItem.REGISTRATION_NO, new RegistrationNumber(number).value()));
        items.put(SubjectItem.NAME, told(root, "ENTNAME"));
        items.put(SubjectItem.TYPE, told(root, "ENTTYPE"));
        items.put(SubjectItem.LEGAL_REPRESENTATIVE, told(root, "LEREP"));
        items.put(
                SubjectItem.CAPITAL,
                root.optional("REGCAP").map(BigDecimal::new).orElse(null));
        items.put(SubjectItem.CURRENCY, root.optional("REGCAPCUR").orElse(YUAN));
        items.put(SubjectItem.ESTABLISHED_ON, root.date("ESTDATE"));
        items.put(SubjectItem.APPROVED_ON, root.date("APPRDATE"));
        items.put(SubjectItem.OPERATING_FROM, day(root, "OPFROM"));
        items.put(SubjectItem.OPERATING_TO, day(root, "OPTO"));
        items.put(SubjectItem.DOMICILE, told(root, "DOM"));
        items.put(SubjectItem.DISTRICT, told(root, "DOMDISTRICT"));
        items.put(SubjectItem.BUSINESS_SCOPE, told(root, "OPSCOPE"));
        items.put(SubjectItem.INDUSTRY_EDITION, String.valueOf(EDITION));
        items.put(SubjectItem.SECTION, told(root, "INDUSTRYPHY"));
        items.put(SubjectItem.INDUSTRY, root.optional("INDUSTRYCO").orElse(null));
        items.put(SubjectItem.AUTHORITY, told(root, "REGORG"));
        items.put(SubjectItem.STATE, SubjectState.of(told(root, "REGSTATE")));
        items.put(
                SubjectItem.STAFF,
                root.optional("EMPNUM").map(RegistrySubject::count).orElse(null));
        items.forEach(SubjectItem::checked);
        return items;
    }

    private static Map<SubjectItem, Object> lists(XmlNode root) {
        Map<SubjectItem, Object> lists = new EnumMap<>(SubjectItem.class);
        lists.put(
                SubjectItem.PERSONS,
                List.of(new PersonEntry(
                        post(told(root, "ENTTYPE")),
                        told(root, "LEREP"),
                        root.optional("CERTYPE")
                                .filter(type -> type.length() <= 2)
                                .orElse(null),
                        root.optional("CERNO")
                                .map(String::strip)
                                .filter(number -> !number.isEmpty())
                                .orElse(null),
                        null,
                        null)));
        lists.put(
                SubjectItem.INVESTORS,
                root.children("investor").stream()
                        .map(RegistrySubject::investor)
                        .toList());
        return lists;
    }

    /** Companies have a legal representative, households an operator, all others somebody in charge. */
    private static Post post(String type) {
        boolean company = type.startsWith("1") || type.startsWith("51") || type.startsWith("61");
        return company ? Post.LEGAL_REP : HOUSEHOLD.equals(type) ? Post.OPERATOR : Post.IN_CHARGE;
    }

    private static InvestorEntry investor(XmlNode node) {
        return new InvestorEntry(
                told(node, "INV"),
                node.optional("INVTYPE").filter(type -> type.length() <= 2).orElse("10"),
                null,
                null,
                amount(node, "SUBCONAM"),
                null,
                null,
                null,
                amount(node, "CONPROP"));
    }

    private static BigDecimal amount(XmlNode node, String name) {
        BigDecimal amount = node.optional(name)
                .map(text -> new BigDecimal(text).setScale(6, RoundingMode.HALF_UP))
                .orElse(null);
        if (amount != null && amount.abs().compareTo(name.equals("CONPROP") ? HUNDRED : LARGEST) > 0) {
            throw new DocumentRefused(ReceiptCode.NOT_VALID, name + ": " + amount.toPlainString());
        }
        return amount;
    }

    private static Integer count(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException beyondCounting) {
            throw new DocumentRefused(ReceiptCode.NOT_VALID, "EMPNUM: " + text);
        }
    }

    private static LocalDate day(XmlNode node, String name) {
        return node.optional(name).isPresent() ? node.date(name) : null;
    }

    private static String told(XmlNode node, String name) {
        String text = node.text(name).strip();
        if (text.isEmpty()) {
            throw new DocumentRefused(ReceiptCode.NOT_VALID, name + " is blank");
        }
        return text;
    }
}
