package org.hongdun.registry.name.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hongdun.registry.name.NameConflict;
import org.hongdun.registry.name.NameEffect;
import org.hongdun.registry.name.NameRegime;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.NameResult;
import org.hongdun.registry.name.NameRule;
import org.hongdun.registry.name.NameStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameRuleTest {

    /** The examples of 工商企注字〔2017〕133号 art. 3 and 4, both ways where the rule is symmetric. */
    @ParameterizedTest
    @CsvSource({
        "北京红光酒业发展有限公司, 北京红光酒业发展有限公司, S1",
        "北京红光酒业发展有限公司, 红光(北京)酒业发展有限公司, S2",
        "红光(北京)酒业发展有限公司, 北京红光酒业发展有限公司, S2",
        "北京红光酒业有限公司, 红光酒业有限公司, S3",
        "红光酒业有限公司, 北京红光酒业有限公司, S3",
        "北京红光酒业有限公司, 北京红光酒厂, S3",
        "北京红光酒厂, 北京红光酒业有限公司, S3",
        "万青地产有限公司, 万青房地产有限公司, N1",
        "万青地产有限公司, 万青置业有限公司, N1",
        "万青房地产有限公司, 万青置业有限公司, N1",
        "北京牛栏山酒业有限公司, 北京牛兰山酒业有限公司, N2",
        "北京牛栏山酒业有限公司, 北京牛蓝山白酒有限公司, N2",
        "北京牛蓝山白酒有限公司, 北京牛栏山酒业有限公司, N2",
        "北京阿里巴巴网络科技有限公司, 北京阿里巴巴巴巴网络科技有限公司, N3",
        "北京阿里巴巴网络科技有限公司, 北京阿里巴巴在线信息科技有限公司, N3",
        "北京阿里巴巴在线信息科技有限公司, 北京阿里巴巴网络科技有限公司, N3",
        "北京阿里巴巴科技有限公司, 北京马云阿理巴巴科技有限公司, N4",
        "北京马云阿理巴巴科技有限公司, 北京阿里巴巴科技有限公司, N4",
        "北京牛兰山有限公司, 北京金牛栏山白酒有限公司, N5",
        "北京红光实业有限公司, 北京红光酒业有限公司, N5",
        "北京红光发展有限公司, 北京宏光食品有限公司, N5",
        "北京红光有限公司, 北京新红光食品有限公司, N5",
    })
    void the_examples_of_the_rule(String applied, String registered, NameRule rule) {
        NameReport report = against(registered, applied, NameRegime.R2017);

        assertThat(report.conflicts()).extracting(NameConflict::rule).containsExactly(rule);
        assertThat(report.result()).isEqualTo(rule.same() ? NameResult.REJECT_SAME : NameResult.WARN_NEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "广州红光食品有限公司, 广州红光酒业有限公司",
        "广州宏光食品有限公司, 广州红光酒业有限公司",
        "广州新红光食品有限公司, 广州红光酒业有限公司",
        "广州红星酒业有限公司, 广州红光酒业有限公司",
        "广州红光发展有限公司, 广州市天河区宏光五金店",
        "广州光红酒业有限公司, 广州红光酒业有限公司",
    })
    void names_that_are_neither_the_same_nor_near(String applied, String registered) {
        assertThat(against(registered, applied, NameRegime.R2017).result()).isEqualTo(NameResult.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "广州长江物流有限公司, 广州常江物流有限公司",
        "广州涨江物流有限公司, 广州长江物流有限公司",
        "广州银航贸易有限公司, 广州银行贸易有限公司",
        "广州重庆百货有限公司, 广州虫庆百货有限公司",
    })
    void a_character_may_be_read_in_any_of_its_common_readings(String applied, String registered) {
        assertThat(against(registered, applied, NameRegime.R2017).conflicts())
                .extracting(NameConflict::rule)
                .containsExactly(NameRule.N2);
    }

    @Test
    void what_only_looks_alike_is_shown_under_a_rule_of_its_own() {
        NameConflict conflict = against("广州未来酒业有限公司", "广州末来酒业有限公司", NameRegime.R2017)
                .conflicts()
                .get(0);

        assertThat(conflict.rule()).isEqualTo(NameRule.L1);
        assertThat(conflict.effect()).isEqualTo(NameEffect.WARN);
    }

    @ParameterizedTest
    @CsvSource({
        "R2004, N1, RESTRICT",
        "R2017, N1, RESTRICT",
        "R2021, N1, REJECT",
        "R2004, N2, WARN",
        "R2017, N2, RESTRICT",
        "R2021, N2, WARN",
    })
    void what_a_near_name_does_depends_on_the_regime(NameRegime regime, NameRule rule, NameEffect effect) {
        String applied = rule == NameRule.N1 ? "广州万青置业有限公司" : "广州万清地产有限公司";

        assertThat(against("广州万青地产有限公司", applied, regime).conflicts())
                .extracting(NameConflict::rule, NameConflict::effect)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, effect));
    }

    @Test
    void an_equal_trade_name_without_industry_is_refused_since_2021() {
        assertThat(against("广州红光实业有限公司", "广州红光酒业有限公司", NameRegime.R2021).result())
                .isEqualTo(NameResult.REJECT_SAME);
    }

    @Test
    void an_investment_relation_lifts_the_restriction_and_not_the_prohibition() {
        NameIndex index = index("广州万青地产有限公司", "广州万青广告有限公司");
        Occupancy rules = Names.under(NameRegime.R2017);

        assertThat(related(index, "广州万青置业有限公司", rules).conflicts())
                .extracting(NameConflict::effect)
                .containsExactly(NameEffect.WARN);
        assertThat(related(index, "万青广告有限公司", rules).result()).isEqualTo(NameResult.REJECT_SAME);
    }

    private static NameReport related(NameIndex index, String name, Occupancy rules) {
        var parts = Names.split(name);
        return Names.JUDGE.judge(
                parts, null, true, index.conflicts(parts, Names.CITY, rules, 0, NameReport.MOST_CONFLICTS), rules);
    }

    @ParameterizedTest
    @CsvSource({
        // standing, day, blocked 2004, 2017, 2021; today is 2026-11-27
        "REGISTERED, 2000-01-01, true, true, true",
        "PENDING,    2000-01-01, true, true, true",
        "RESERVED,   2026-11-27, true, true, true",
        "RESERVED,   2026-11-26, false, false, false",
        "CANCELLED,  2025-11-28, true, true, true",
        "CANCELLED,  2025-11-27, true, false, false",
        "CANCELLED,  2023-11-28, true, false, false",
        "CANCELLED,  2023-11-27, false, false, false",
        "CHANGED,    2025-11-28, true, true, true",
        "CHANGED,    2025-11-27, false, false, false",
        "REVOKED,    2023-11-28, true, true, true",
        "REVOKED,    2023-11-27, false, true, true",
        "ANNULLED,   2025-11-28, false, true, true",
        "ANNULLED,   2025-11-27, false, true, false",
    })
    void a_name_stays_blocked_for_its_cooling_period(
            NameStanding standing, LocalDate day, boolean in2004, boolean in2017, boolean in2021) {
        NameIndex index = new NameIndex(Names.HANZI);
        index.putAll(List.of(Names.entry(1, "广州红光酒业有限公司", standing, day)));

        for (NameRegime regime : NameRegime.values()) {
            boolean expected = switch (regime) {
                case R2004 -> in2004;
                case R2017 -> in2017;
                case R2021 -> in2021;
            };
            assertThat(Names.report(index, "广州红光酒业有限公司", regime).result())
                    .as("%s since %s under %s", standing, day, regime)
                    .isEqualTo(expected ? NameResult.REJECT_SAME : NameResult.PASS);
            assertThat(Names.under(regime).blocks(standing, day)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(NameRegime.class)
    void another_authority_has_its_own_names(NameRegime regime) {
        NameIndex index = new NameIndex(Names.HANZI);
        index.putAll(List.of(
                new NameIndex.Entry(1, "440300", Names.split("广州红光酒业有限公司"), NameStanding.REGISTERED, Names.TODAY)));

        assertThat(Names.report(index, "广州红光酒业有限公司", regime).result()).isEqualTo(NameResult.PASS);
    }

    @Test
    void a_branch_stands_in_the_way_of_its_own_name_only() {
        NameIndex index = index("广州红光酒业有限公司天河分公司");

        assertThat(Names.report(index, "广州红光酒业有限公司越秀分公司", NameRegime.R2017).result())
                .isEqualTo(NameResult.PASS);
        assertThat(Names.report(index, "广州红光酒业有限公司天河分公司", NameRegime.R2017).conflicts())
                .extracting(NameConflict::rule)
                .containsExactly(NameRule.S1);
    }

    @Test
    void the_gravest_conflict_comes_first() {
        NameIndex index = index("广州新万青地产有限公司", "广州万清地产有限公司", "广州万青置业有限公司", "万青（广州）地产有限公司", "万青地产有限公司");

        assertThat(Names.report(index, "广州万青地产有限公司", NameRegime.R2017).conflicts())
                .extracting(NameConflict::rule)
                .containsExactly(NameRule.S2, NameRule.S3, NameRule.N1, NameRule.N2, NameRule.N3);
    }

    private static NameReport against(String registered, String applied, NameRegime regime) {
        return Names.report(index(registered), applied, regime);
    }

    private static NameIndex index(String... registered) {
        NameIndex index = new NameIndex(Names.HANZI);
        for (int i = 0; i < registered.length; i++) {
            index.putAll(List.of(Names.registered(i + 1L, registered[i])));
        }
        return index;
    }
}
