package org.hongdun.regulation.complaint.messaging;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.xml.XmlNode;
import org.hongdun.regulation.complaint.ComplaintKind;
import org.hongdun.regulation.complaint.domain.Complainant;
import org.hongdun.regulation.complaint.domain.Goods;
import org.hongdun.regulation.complaint.domain.Respondent;
import org.hongdun.regulation.complaint.domain.Telling;

/**
 * A {@code 12315-complaint.v1} message, read. The schema has been checked; what the schema leaves open and we cannot keep
 * (a revision beyond any count, a date beyond any calendar) is refused with 301.
 */
record ComplaintMessage(String no, Telling telling, String unit, List<XmlNode> attachments) {

    private static final BigInteger LARGEST_REVISION = BigInteger.valueOf(999_999);
    private static final BigDecimal AMOUNT_LIMIT = BigDecimal.TEN.pow(16);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final TimeZone CHINA = TimeZone.getTimeZone("GMT+08:00");
    private static final DatatypeFactory TYPES = DatatypeFactory.newDefaultInstance();

    static ComplaintMessage read(byte[] body) {
        XmlNode root = XmlNode.parse(body);
        Telling telling = new Telling(
                revision(root),
                ComplaintKind.valueOf(told(root, "kind")),
                told(root, "channel"),
                root.optional("urgent").filter(ComplaintMessage::isTrue).isPresent(),
                instant(root, "registeredAt"),
                complainant(part(root, "complainant")),
                respondent(part(root, "respondent")),
                root.child("goods").map(ComplaintMessage::goods).orElse(null),
                told(root, "facts"),
                maybe(root, "claim"));
        return new ComplaintMessage(told(root, "no"), telling, maybe(root, "unit"), root.children("attachment"));
    }

    private static Complainant complainant(XmlNode node) {
        return new Complainant(
                node.attribute("confidential").filter(ComplaintMessage::isTrue).isPresent(),
                told(node, "name"),
                told(node, "phone"),
                maybe(node, "address"),
                maybe(node, "idNo"));
    }

    private static Respondent respondent(XmlNode node) {
        return new Respondent(
                told(node, "name"),
                maybe(node, "creditCode"),
                told(node, "address"),
                maybe(node, "phone"),
                maybe(node, "platform"));
    }

    private static Goods goods(XmlNode node) {
        BigDecimal amount = node.decimal("amount");
        if (amount != null && amount.compareTo(AMOUNT_LIMIT) >= 0) {
            throw notKept("amount", amount.toPlainString());
        }
        return new Goods(
                told(node, "category"),
                told(node, "name"),
                maybe(node, "brand"),
                maybe(node, "batchNo"),
                node.optional("purchasedOn")
                        .map(text -> date("purchasedOn", text))
                        .orElse(null),
                amount);
    }

    private static int revision(XmlNode root) {
        BigInteger revision = root.optional("revision").map(BigInteger::new).orElse(BigInteger.ONE);
        if (revision.compareTo(LARGEST_REVISION) > 0) {
            throw notKept("revision", revision.toString());
        }
        return revision.intValue();
    }

    /** A moment without offset is China's time. */
    private static Instant instant(XmlNode node, String name) {
        XMLGregorianCalendar moment = calendar(name, told(node, name));
        TimeZone zone = moment.getTimezone() == DatatypeConstants.FIELD_UNDEFINED ? CHINA : null;
        return moment.toGregorianCalendar(zone, null, null).toInstant();
    }

    private static LocalDate date(String name, String text) {
        XMLGregorianCalendar day = calendar(name, text);
        try {
            return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
        } catch (DateTimeException noSuchDay) {
            throw notKept(name, text);
        }
    }

    private static XMLGregorianCalendar calendar(String name, String text) {
        XMLGregorianCalendar calendar = TYPES.newXMLGregorianCalendar(text);
        if (calendar.getYear() < FIRST_YEAR || calendar.getYear() > LAST_YEAR) {
            throw notKept(name, text);
        }
        return calendar;
    }

    private static XmlNode part(XmlNode root, String name) {
        return root.child(name).orElseThrow(() -> new IllegalArgumentException("No " + name));
    }

    /** A text the schema promises; a blank one tells nothing and is refused. */
    private static String told(XmlNode node, String name) {
        String text = node.text(name);
        if (text.isBlank()) {
            throw notKept(name, text);
        }
        return text;
    }

    private static String maybe(XmlNode node, String name) {
        return node.optional(name).filter(text -> !text.isBlank()).orElse(null);
    }

    private static boolean isTrue(String text) {
        return "true".equals(text) || "1".equals(text);
    }

    private static DocumentRefused notKept(String element, String value) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return new DocumentRefused(ReceiptCode.NOT_VALID, element + ": " + shown);
    }
}
