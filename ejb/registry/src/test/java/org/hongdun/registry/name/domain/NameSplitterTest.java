package org.hongdun.registry.name.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameFault;
import org.hongdun.registry.name.NameForm;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.NameResult;
import org.hongdun.registry.name.WordHit;
import org.hongdun.registry.name.WordKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSplitterTest {

    @ParameterizedTest
    @CsvSource({
        "广州市新凯建筑工程有限公司, 广州市, 新凯, 建筑工程, 有限公司, COMPANY",
        "云源（广州）服饰有限公司, 广州, 云源, 服饰, 有限公司, COMPANY",
        "广州市正源电子商务有限公司, 广州市, 正源, 电子商务, 有限公司, COMPANY",
        "广州粤业业园林绿化有限公司, 广州, 粤业业, 园林绿化, 有限公司, COMPANY",
        "广州市白云区三元里达科五金店, 广州市白云区三元里, 达科, 五金, 店, HOUSEHOLD",
        "广州市番禺区大石天辉奶茶店, 广州市番禺区大石, 天辉, 奶茶, 店, HOUSEHOLD",
        "广东省广州市天河区新凯科技股份有限公司, 广东省广州市天河区, 新凯, 科技, 股份有限公司, SHARES",
        "新凯国际物流有限责任公司, '', 新凯, 国际物流, 有限责任公司, COMPANY",
        "广州恒源合伙企业（有限合伙）, 广州, 恒源, '', 合伙企业（有限合伙）, PARTNERSHIP",
        "广州恒源投资合伙企业(普通合伙), 广州, 恒源, 投资, 合伙企业（普通合伙）, PARTNERSHIP",
        "广州澄霁翎川茶业有限公司, 广州, 澄霁翎川, 茶业, 有限公司, COMPANY",
        "广州晨曦旅行社有限公司, 广州, 晨曦, 旅行社, 有限公司, COMPANY",
        "广州市第三建筑工程公司, 广州市, 第三, 建筑工程, 公司, COMPANY",
        "广州市东山区新凯综合服务部, 广州市东山区, 新凯, '', 综合服务部, ENTERPRISE",
        "广州新凯集团有限公司, 广州, 新凯, '', 集团有限公司, COMPANY",
        "广州市增城区荔城新凯农产品专业合作社, 广州市增城区荔城, 新凯, 农产品, 专业合作社, COOPERATIVE",
        "达源（香港）贸易有限公司广州代表处, 香港, 达源, 贸易, 有限公司, COMPANY",
        "广州中山大道酒店, 广州, 中山大道, '', 酒店, ENTERPRISE",
    })
    void a_name_is_cut_into_its_parts(
            String name, String division, String trade, String industry, String form, NameForm kind) {
        NameParts parts = Names.split(name);

        assertThat(List.of(parts.division(), parts.trade(), parts.industry(), parts.form()))
                .containsExactly(division, trade, industry, form);
        assertThat(parts.kind()).isEqualTo(kind);
    }

    @Test
    void a_branch_bears_the_full_name_of_its_parent() {
        NameParts branch = Names.split("广州市新凯建筑工程有限公司天河分公司");

        assertThat(branch.branch()).isEqualTo("天河分公司");
        assertThat(branch.trade()).isEqualTo("新凯");
        assertThat(branch.form()).isEqualTo("有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"广州新凯（集团）有限公司", "广州新凯集团有限公司", "广州新凯集团"})
    void a_group_is_seen_wherever_the_word_stands(String name) {
        assertThat(Names.split(name).group()).isTrue();
        assertThat(Names.split(name).trade()).isEqualTo("新凯");
    }

    @ParameterizedTest
    @CsvSource({
        "'廣州市新凱建築工程有限公司', 广州市新凯建筑工程有限公司",
        "'新凯(广州)建筑工程有限公司', 新凯（广州）建筑工程有限公司",
        "'新凯〔广州〕建筑工程有限公司', 新凯（广州）建筑工程有限公司",
        "' 广州 新凯　建筑工程有限公司 ', 广州新凯建筑工程有限公司",
        "'ｋ新凯贸易有限公司', K新凯贸易有限公司",
        "'豐峯貿易有限公司', 丰峰贸易有限公司",
    })
    void a_name_is_compared_in_one_way_of_writing(String written, String normalised) {
        assertThat(Names.HANZI.normalised(written)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'　 ', EMPTY",
        "新凯（广州贸易有限公司, BRACKETS_UNPAIRED",
        "新凯）广州（贸易有限公司, BRACKETS_UNPAIRED",
        "新凯（（广州））贸易有限公司, BRACKETS_UNPAIRED",
        "'新凯\ud800贸易有限公司', CHARACTER_UNREADABLE",
    })
    void what_cannot_be_a_name_is_refused(String name, NameError reason) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Names.split(name))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void no_name_is_longer_than_the_register_can_hold() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Names.split("广".repeat(Hanzi.LONGEST + 1)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NameError.TOO_LONG));
    }

    @ParameterizedTest
    @CsvSource({
        "广州凯建筑工程有限公司, TRADE_TOO_SHORT",
        "广州凯有限公司, TRADE_TOO_SHORT",
        "广州深圳有限公司, TRADE_IS_DIVISION",
        "广州健康有限公司, TRADE_IS_INDUSTRY",
        "广州ABC贸易有限公司, FOREIGN_CHARACTERS",
        "广州新凯123贸易有限公司, FOREIGN_CHARACTERS",
        "广州の屋贸易有限公司, FOREIGN_CHARACTERS",
        "天河区新凯贸易有限公司, DISTRICT_WITHOUT_CITY",
        "广州新凯贸易, FORM_MISSING",
        "广州亍亖贸易有限公司, CHARACTER_NOT_STANDARD",
    })
    void a_fault_of_the_structure_is_named(String name, NameFault fault) {
        NameReport report = checked(name);

        assertThat(report.faults()).as("%s", report.parts()).containsExactly(fault);
        assertThat(report.result()).isEqualTo(fault.forbids() ? NameResult.REJECT_FORBIDDEN : NameResult.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "广州支那贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州黑太阳贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州大地主贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州九一一贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州占中贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州大和贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州福爾摩薩贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州妻妾成群贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州海洛因贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州推牌九贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州董存瑞贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州雷锋贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "广州国家级贸易有限公司, FORBIDDEN, REJECT_FORBIDDEN",
        "中国新凯贸易有限公司, RESTRICTED, NEED_APPROVAL",
        "新凯（中国）贸易有限公司, RESTRICTED, NEED_APPROVAL",
        "全国新凯贸易有限公司, RESTRICTED, NEED_APPROVAL",
        "国际新凯贸易有限公司, RESTRICTED, NEED_APPROVAL",
        "广州新凯保险有限公司, WARN, PASS",
    })
    void a_listed_word_is_found_in_its_part(String name, WordKind kind, NameResult result) {
        NameReport report = checked(name);

        assertThat(report.words()).extracting(WordHit::kind).containsExactly(kind);
        assertThat(report.result()).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"广州新凯国际贸易有限公司", "广州新中国货贸易有限公司", "广州巴黎之春贸易有限公司"})
    void a_listed_word_outside_its_part_is_left_alone(String name) {
        assertThat(checked(name).words()).isEmpty();
    }

    @Test
    void the_industry_words_follow_the_main_business() {
        NameParts name = Names.split("广州新凯物流有限公司");
        Occupancy rules = Names.under(NameRegime.R2017);

        assertThat(Names.JUDGE
                        .judge(name, "C", false, new NameIndex.Matches(List.of(), 0), rules)
                        .faults())
                .containsExactly(NameFault.INDUSTRY_DIFFERS);
        assertThat(Names.JUDGE
                        .judge(name, "G", false, new NameIndex.Matches(List.of(), 0), rules)
                        .faults())
                .isEmpty();
    }

    private static NameReport checked(String name) {
        return Names.report(new NameIndex(Names.HANZI), name, NameRegime.R2017);
    }

    /** Whatever is typed, a name is cut or refused by name; and what is cut lost no character of the normalised name. */
    @RepeatedTest(20)
    void anything_typed_is_cut_or_refused_by_name(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 2_000; i++) {
            String typed = typed(random);
            try {
                NameParts parts = Names.split(typed);
                String again = parts.division() + parts.trade() + parts.industry() + parts.form() + parts.branch();
                assertThat(sorted(again))
                        .as(typed)
                        .isEqualTo(sorted(parts.group() ? parts.full().replaceFirst("（集团）", "") : parts.full()));
                assertThat(Names.split(parts.full())).as(typed).isEqualTo(parts);
            } catch (RuleViolation refused) {
                assertThat(refused.reason()).isInstanceOf(NameError.class);
            }
        }
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(c -> c != '（' && c != '）')
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Words of the dictionary, brackets, blanks, letters, and code units of any kind in any order. */
    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(6)) {
                case 0, 1 ->
                    typed.append(
                            Names.TERMS.get(random.nextInt(Names.TERMS.size())).term());
                case 2 -> typed.append("（）()【】 　集团分公司".charAt(random.nextInt(13)));
                case 3 -> typed.append((char) (0x4E00 + random.nextInt(0x5200)));
                case 4 -> typed.append((char) random.nextInt(1 << 16));
                default -> typed.appendCodePoint(random.nextInt(0x110000));
            }
        }
        return typed.toString();
    }
}
