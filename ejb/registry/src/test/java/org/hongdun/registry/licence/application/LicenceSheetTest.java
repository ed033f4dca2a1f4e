package org.hongdun.registry.licence.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.print.Sheet;
import org.hongdun.registry.licence.LicenceDocuments.Medium;
import org.hongdun.registry.licence.LicenceKind;
import org.hongdun.registry.licence.domain.Act;
import org.hongdun.registry.licence.domain.Copy;
import org.hongdun.registry.licence.domain.Face;
import org.hongdun.registry.licence.domain.Licence;
import org.hongdun.registry.licence.domain.LicencePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceSheetTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 5);
    private static final String COMPANY = "1130";

    private static Licence licence(int duplicateNo) {
        Act act = new Act("licence.clerk", "测试员", Instant.parse("2026-03-05T02:00:00Z"), "设立登记", "DJ1");
        LicenceKind kind = duplicateNo == 0 ? LicenceKind.ORIGINAL : LicenceKind.DUPLICATE;
        return Licence.printed(
                "ZZ2026-000001",
                new Copy(7, duplicateNo),
                1,
                new LicencePaper(kind, "GZ", 1, "440106", act.at()),
                new Face(
                        "91440101MA5ABCDE52",
                        "440106000000019",
                        "晨光贸易有限公司",
                        "有限责任公司",
                        "欧阳一龙",
                        "500",
                        LocalDate.of(2016, 3, 18),
                        LocalDate.of(2016, 3, 18),
                        null,
                        "天河路1号",
                        "茶具销售",
                        "天河分局"),
                "440106",
                new OrgPath("/440100/440106/"),
                ON,
                act);
    }

    private static Sheet sheet(int duplicateNo, int duplicates, String type, RegistrationRegime regime, Medium medium) {
        return new LicenceSheet(licence(duplicateNo), type, duplicates, regime, true).of(medium);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, 1130, 营业执照",
        "OLD, 1130, 企业法人营业执照",
        "OLD, 3100, 企业法人营业执照",
        "OLD, 4540, 营业执照",
        "OLD, 2130, 营业执照",
        "OLD, 5110, 中华人民共和国企业法人营业执照",
        "OLD, 6810, 中华人民共和国营业执照"
    })
    void the_law_of_the_day_and_the_kind_of_subject_give_the_title(
            RegistrationRegime regime, String type, String title) {
        assertThat(sheet(0, 1, type, regime, Medium.PAPER).title()).isEqualTo(title);
    }

    @Test
    void a_duplicate_tells_how_many_there_are_and_which_it_is() {
        assertThat(sheet(2, 3, COMPANY, RegistrationRegime.NEW, Medium.PAPER).subtitle())
                .isEqualTo("（副本） 副本编号 3-2");
        assertThat(sheet(0, 3, COMPANY, RegistrationRegime.NEW, Medium.PAPER).subtitle())
                .isNull();
    }

    @Test
    void only_the_law_of_before_2022_prints_the_registration_number_beside_the_code() {
        assertThat(sheet(0, 0, COMPANY, RegistrationRegime.NEW, Medium.PAPER).facts())
                .extracting(Sheet.Fact::label)
                .contains("统一社会信用代码")
                .doesNotContain("注册号");
        assertThat(sheet(0, 0, COMPANY, RegistrationRegime.OLD, Medium.PAPER).facts())
                .extracting(Sheet.Fact::label)
                .contains("注册号");
    }

    @Test
    void who_stands_for_the_subject_is_called_as_its_kind_calls_him() {
        assertThat(sheet(0, 0, "9999", RegistrationRegime.NEW, Medium.PAPER).facts())
                .extracting(Sheet.Fact::label)
                .contains("经营者", "经营场所", "注册日期");
        assertThat(sheet(0, 0, "4540", RegistrationRegime.NEW, Medium.PAPER).facts())
                .extracting(Sheet.Fact::label)
                .contains("投资人");
    }

    @Test
    void duplicates_have_room_for_the_marks_of_the_inspection_only_where_there_is_one() {
        assertThat(sheet(1, 1, COMPANY, RegistrationRegime.NEW, Medium.PAPER).footnote())
                .contains("年检记录", "2026年度", "2029年度");
        assertThat(new LicenceSheet(licence(1), COMPANY, 1, RegistrationRegime.NEW, false)
                        .of(Medium.PAPER)
                        .footnote())
                .contains("年度报告")
                .doesNotContain("年检");
    }

    @Test
    void the_electronic_licence_lies_on_no_numbered_sheet() {
        Sheet electronic = sheet(0, 1, COMPANY, RegistrationRegime.NEW, Medium.ELECTRONIC);

        assertThat(electronic.number()).isEqualTo("ZZ2026-000001");
        assertThat(electronic.subtitle()).contains("电子营业执照");
        assertThat(sheet(0, 1, COMPANY, RegistrationRegime.NEW, Medium.PAPER).number())
                .contains("GZ00000001");
    }
}
