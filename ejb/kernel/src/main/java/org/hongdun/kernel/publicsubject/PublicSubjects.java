package org.hongdun.kernel.publicsubject;

import java.util.List;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.kernel.xml.XmlNode;

/**
 * The document {@code public-subjects.v1}: a batch of subjects for the enquiry copy of the portal.
 *
 * @param subjects 1 to 500
 */
public record PublicSubjects(List<PublicSubject> subjects) {

    public static final String TYPE = "public-subjects.v1";
    public static final int LARGEST_BATCH = 500;
    private static final String NAMESPACE = "urn:hongdun:" + TYPE;

    public PublicSubjects {
        subjects = List.copyOf(subjects);
    }

    public byte[] toXml() {
        XmlDocumentWriter xml = new XmlDocumentWriter(NAMESPACE, "subjects");
        subjects.forEach(s -> xml.group("subject", () -> {
            xml.element("PRIPID", s.pripid())
                    .element("versionNo", s.versionNo())
                    .element("UNISCID", s.creditCode())
                    .element("REGNO", s.registrationNo())
                    .element("ENTNAME", s.name())
                    .element("ENTTYPE", s.typeCode())
                    .element("LEREP", s.legalRepresentative())
                    .element("REGCAP", s.capital())
                    .element("REGCAPCUR", s.currency())
                    .element("RECCAP", s.paidIn())
                    .element("ESTDATE", s.establishedOn())
                    .element("APPRDATE", s.approvedOn())
                    .element("OPFROM", s.operatingFrom())
                    .element("OPTO", s.operatingTo())
                    .element("DOM", s.domicile())
                    .element("DOMDISTRICT", s.district())
                    .element("OPSCOPE", s.businessScope())
                    .element("INDUSTRYPHY", s.section())
                    .element("INDUSTRYCO", s.industryCode())
                    .element("REGORG", s.authority())
                    .element("REGSTATE", s.state());
            s.investors()
                    .forEach(i -> xml.group(
                            "investor",
                            () -> xml.element("INV", i.name())
                                    .element("SUBCONAM", i.subscribed())
                                    .element("ACCONAM", i.paidIn())
                                    .element("CONDATE", i.dueOn())
                                    .element("CONPROP", i.share())));
        }));
        return xml.bytes();
    }

    /** @param xml valid against the contract's schema */
    public static PublicSubjects fromXml(byte[] xml) {
        return new PublicSubjects(XmlNode.parse(xml).children("subject").stream()
                .map(s -> new PublicSubject(
                        s.text("PRIPID"),
                        s.integer("versionNo"),
                        s.optional("UNISCID").orElse(null),
                        s.optional("REGNO").orElse(null),
                        s.text("ENTNAME"),
                        s.text("ENTTYPE"),
                        s.text("LEREP"),
                        s.decimal("REGCAP"),
                        s.optional("REGCAPCUR").orElse(null),
                        s.decimal("RECCAP"),
                        s.date("ESTDATE"),
                        s.date("APPRDATE"),
                        s.date("OPFROM"),
                        s.date("OPTO"),
                        s.text("DOM"),
                        s.text("DOMDISTRICT"),
                        s.text("OPSCOPE"),
                        s.text("INDUSTRYPHY"),
                        s.optional("INDUSTRYCO").orElse(null),
                        s.text("REGORG"),
                        s.text("REGSTATE"),
                        s.children("investor").stream()
                                .map(PublicSubjects::investor)
                                .toList()))
                .toList());
    }

    private static PublicSubject.Investor investor(XmlNode i) {
        return new PublicSubject.Investor(
                i.text("INV"), i.decimal("SUBCONAM"), i.decimal("ACCONAM"), i.date("CONDATE"), i.decimal("CONPROP"));
    }
}
