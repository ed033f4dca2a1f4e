package org.hongdun.kernel.annualreport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.annualreport.AnnualReport.BranchOffice;
import org.hongdun.kernel.annualreport.AnnualReport.Contact;
import org.hongdun.kernel.annualreport.AnnualReport.Contribution;
import org.hongdun.kernel.annualreport.AnnualReport.Investment;
import org.hongdun.kernel.annualreport.AnnualReport.Licence;
import org.hongdun.kernel.annualreport.AnnualReport.OperatingState;
import org.hongdun.kernel.annualreport.AnnualReport.Staff;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * The document {@code annual-report-filed.v1}: an enterprise hands in its report.
 *
 * @param filingId the portal's key of the filing, the same for every submission of one year
 * @param submission 1 for the first, 2 for the one after the first correction, and so on
 * @param enterpriseName as the portal knew it
 * @param submittedBy login name of the account
 */
public record AnnualReportFiled(
        UUID filingId,
        int submission,
        String enterpriseName,
        Instant submittedAt,
        String submittedBy,
        AnnualReport report,
        List<ReportAttachment> attachments) {

    public static final String TYPE = "annual-report-filed.v1";
    private static final String NAMESPACE = "urn:hongdun:" + TYPE;

    public AnnualReportFiled {
        attachments = List.copyOf(attachments);
    }

    public byte[] toXml() {
        XmlDocumentWriter xml = new XmlDocumentWriter(NAMESPACE, "annualReport");
        xml.element("filingId", filingId)
                .element("submission", submission)
                .element("UNISCID", report.enterprise())
                .element("ENTNAME", enterpriseName)
                .element("ANCHEYEAR", report.reportYear())
                .element("submittedAt", submittedAt)
                .element("submittedBy", submittedBy)
                .group(
                        "contact",
                        () -> xml.element("name", report.contact().name())
                                .element("TEL", report.contact().phone())
                                .element("POSTALCODE", report.contact().postcode())
                                .element("EMAIL", report.contact().email()))
                .element("operatingState", report.operatingState())
                .element("DOM", report.actualDomicile())
                .group(
                        "staff",
                        () -> xml.element("EMPNUM", report.staff().total())
                                .element("reemployed", report.staff().reemployed())
                                .element("graduates", report.staff().graduates())
                                .element("partyMembers", report.staff().partyMembers()));
        writeFigures(xml, report.figures());
        report.contributions()
                .forEach(c -> xml.group(
                        "contribution",
                        () -> xml.element("INV", c.investor())
                                .element("SUBCONAM", c.subscribed())
                                .element("subscribedOn", c.subscribedOn())
                                .element("CONFORM", c.form())
                                .element("ACCONAM", c.paidIn())
                                .element("paidOn", c.paidOn())));
        report.investments()
                .forEach(i -> xml.group(
                        "investment",
                        () -> xml.element("ENTNAME", i.name())
                                .element("REGNO", i.registrationNo())
                                .element("amount", i.amount())
                                .element("sharePercent", i.sharePercent())));
        report.branches()
                .forEach(b -> xml.group(
                        "branch",
                        () -> xml.element("ENTNAME", b.name())
                                .element("REGNO", b.registrationNo())
                                .element("address", b.address())));
        report.licences()
                .forEach(l -> xml.group(
                        "licence",
                        () -> xml.element("LICNAME", l.name())
                                .element("LICNO", l.number())
                                .element("VALTO", l.validTo())));
        xml.element("explanation", report.explanation());
        attachments.forEach(a -> xml.group(
                "attachment",
                () -> xml.element("kind", a.kind())
                        .element("fileName", a.fileName())
                        .element("mediaType", a.mediaType())
                        .element("length", a.length())
                        .element("sm3", a.sm3())));
        return xml.bytes();
    }

    private static void writeFigures(XmlDocumentWriter xml, AnnualReportFigures f) {
        xml.group(
                "figures",
                () -> xml.element("ASSGRO", f.totalAssets())
                        .element("longTermInvestment", f.longTermInvestment())
                        .element("LIAGRO", f.totalLiabilities())
                        .element("TOTEQU", f.ownersEquity())
                        .element("VENDINC", f.turnover())
                        .element("MAIBUSINC", f.mainIncome())
                        .element("PROGRO", f.totalProfit())
                        .element("NETINC", f.netProfit())
                        .element("RATGRO", f.tax()));
    }

    /** @param xml valid against the contract's schema */
    public static AnnualReportFiled fromXml(byte[] xml) {
        XmlNode root = XmlNode.parse(xml);
        return new AnnualReportFiled(
                UUID.fromString(root.text("filingId")),
                root.integer("submission"),
                root.text("ENTNAME"),
                root.dateTime("submittedAt").toInstant(),
                root.text("submittedBy"),
                report(root),
                root.children("attachment").stream()
                        .map(AnnualReportFiled::attachment)
                        .toList());
    }

    private static AnnualReport report(XmlNode root) {
        XmlNode contact = root.child("contact").orElseThrow();
        XmlNode staff = root.child("staff").orElseThrow();
        return new AnnualReport(
                new CreditCode(root.text("UNISCID")),
                root.integer("ANCHEYEAR"),
                new Contact(
                        contact.text("name"),
                        contact.text("TEL"),
                        contact.optional("POSTALCODE").orElse(null),
                        contact.optional("EMAIL").orElse(null)),
                OperatingState.valueOf(root.text("operatingState")),
                root.text("DOM"),
                new Staff(
                        staff.integer("EMPNUM"),
                        staff.integer("reemployed"),
                        staff.integer("graduates"),
                        staff.integer("partyMembers")),
                figures(root.child("figures").orElseThrow()),
                root.children("contribution").stream()
                        .map(c -> new Contribution(
                                c.text("INV"),
                                c.decimal("SUBCONAM"),
                                c.date("subscribedOn"),
                                c.optional("CONFORM").orElse(null),
                                c.decimal("ACCONAM"),
                                c.date("paidOn")))
                        .toList(),
                root.children("investment").stream()
                        .map(i -> new Investment(
                                i.text("ENTNAME"),
                                i.optional("REGNO").orElse(null),
                                i.decimal("amount"),
                                i.decimal("sharePercent")))
                        .toList(),
                root.children("branch").stream()
                        .map(b -> new BranchOffice(
                                b.text("ENTNAME"),
                                b.optional("REGNO").orElse(null),
                                b.optional("address").orElse(null)))
                        .toList(),
                root.children("licence").stream()
                        .map(l -> new Licence(
                                l.text("LICNAME"), l.optional("LICNO").orElse(null), l.date("VALTO")))
                        .toList(),
                root.optional("explanation").orElse(null));
    }

    private static AnnualReportFigures figures(XmlNode f) {
        return new AnnualReportFigures(
                f.decimal("ASSGRO"),
                f.decimal("longTermInvestment"),
                f.decimal("LIAGRO"),
                f.decimal("TOTEQU"),
                f.decimal("VENDINC"),
                f.decimal("MAIBUSINC"),
                f.decimal("PROGRO"),
                f.decimal("NETINC"),
                f.decimal("RATGRO"));
    }

    private static ReportAttachment attachment(XmlNode a) {
        return new ReportAttachment(
                ReportAttachment.Kind.valueOf(a.text("kind")),
                a.text("fileName"),
                a.text("mediaType"),
                Long.parseLong(a.text("length")),
                a.text("sm3"));
    }
}
