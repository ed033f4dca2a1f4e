package org.hongdun.registry.licence.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.print.Sheet;
import org.hongdun.print.Sheet.Fact;
import org.hongdun.registry.licence.LicenceDocuments.Medium;
import org.hongdun.registry.licence.domain.Face;
import org.hongdun.registry.licence.domain.Licence;

/**
 * A licence in the form of the law of its day (domain.md 2.5).
 *
 * @param typeCode type of the subject (企业类型代码)
 * @param duplicates in use, of which the number of a duplicate speaks
 * @param inspected whether the subject is inspected every year; else it reports
 */
record LicenceSheet(Licence licence, String typeCode, int duplicates, RegistrationRegime regime, boolean inspected) {

    private static final int YEARS_OF_MARKS = 4;

    Sheet of(Medium medium) {
        boolean electronic = medium == Medium.ELECTRONIC;
        boolean original = licence.duplicateNo() == 0;
        return new Sheet(
                original && !electronic ? Sheet.Layout.LICENCE_ORIGINAL : Sheet.Layout.LICENCE_DUPLICATE,
                title(),
                electronic ? "（电子营业执照）" : original ? null : "（副本） 副本编号 " + number(),
                licence.licenceNo() + (electronic ? "" : "  印号 " + licence.paperSerial()),
                null,
                facts(),
                List.of(),
                licence.face().authority(),
                licence.issuedOn(),
                yearly(original || electronic));
    }

    /** Total and serial, such as 2-1. */
    private String number() {
        return Math.max(duplicates, licence.duplicateNo()) + "-" + licence.duplicateNo();
    }

    private String title() {
        if (regime == RegistrationRegime.NEW) {
            return "营业执照";
        }
        boolean foreign = typeCode.startsWith("5") || typeCode.startsWith("6");
        return (foreign ? "中华人民共和国" : "") + (isLegalPerson() ? "企业法人" : "") + "营业执照";
    }

    private boolean isLegalPerson() {
        SubjectKind kind = SubjectKind.of(typeCode);
        return kind.isCompany() || kind == SubjectKind.NON_COMPANY && typeCode.startsWith("3");
    }

    private List<Fact> facts() {
        Face face = licence.face();
        boolean household = SubjectKind.of(typeCode) == SubjectKind.HOUSEHOLD;
        List<Fact> facts = new ArrayList<>();
        add(facts, "统一社会信用代码", face.creditCode(), true);
        if (regime == RegistrationRegime.OLD || face.creditCode() == null) {
            add(facts, "注册号", face.registrationNo(), true);
        }
        add(facts, "名称", face.name(), true);
        add(facts, "类型", face.typeName(), true);
        add(facts, SubjectKind.of(typeCode).headTitle(), face.legalRepresentative(), true);
        add(facts, "注册资本", face.capital() == null ? null : face.capital() + "万元人民币", true);
        add(facts, household ? "注册日期" : "成立日期", day(face.establishedOn()), true);
        add(facts, "营业期限", term(face), false);
        add(facts, household ? "经营场所" : "住所", face.domicile(), false);
        add(facts, "经营范围", face.businessScope(), false);
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value, boolean marked) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value, marked));
        }
    }

    private static String term(Face face) {
        return face.operatingFrom() == null
                ? null
                : day(face.operatingFrom()) + "至" + (face.operatingTo() == null ? "长期" : day(face.operatingTo()));
    }

    private static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private String yearly(boolean withoutMarks) {
        if (!inspected) {
            return "市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告";
        }
        if (SubjectKind.of(typeCode) == SubjectKind.HOUSEHOLD) {
            return null;
        }
        return withoutMarks
                ? "本企业应当按照规定参加年度检验，年检记录加盖于副本"
                : "年检记录  "
                        + IntStream.range(0, YEARS_OF_MARKS)
                                .mapToObj(year -> "□ " + (licence.issuedOn().getYear() + year) + "年度")
                                .collect(Collectors.joining("    "));
    }
}
