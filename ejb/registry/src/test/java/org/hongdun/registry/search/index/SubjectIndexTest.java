package org.hongdun.registry.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.Spelling;
import org.hongdun.registry.name.application.HanziSpelling;
import org.hongdun.registry.search.Passage;
import org.hongdun.registry.search.Passage.Piece;
import org.hongdun.registry.search.SearchAnswer;
import org.hongdun.registry.search.SubjectHit;
import org.hongdun.registry.subject.SoughtSubject;
import org.hongdun.registry.subject.SubjectState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectIndexTest {

    private static final Spelling SPELLING = new HanziSpelling();
    private static final String[] HEADS = {"广州", "广州市", "广州市天河区", ""};
    private static final String TRADE = "广粤穗南华新永恒盛宏金鑫源泰兴隆达嘉信诚创联智云天海宇星辰德正美康瑞福祥";
    private static final String[] LINES = {"商贸", "信息科技", "电子商务", "餐饮管理", "建筑工程", "化妆品", "五金", "物业管理"};
    private static final String[] FORMS = {"有限公司", "股份有限公司", "合伙企业（有限合伙）", "经营部"};

    @TempDir
    private Path folder;

    private SubjectIndex index;

    @BeforeEach
    void open() {
        index = SubjectIndex.open(folder, SPELLING);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void what_a_name_holds_is_found_as_often_as_by_reading_all_names(int length) {
        Random dice = new Random(length);
        List<String> names = new ArrayList<>();
        List<SoughtSubject> subjects = new ArrayList<>();
        for (int id = 1; id <= 5_000; id++) {
            names.add(name(dice));
            subjects.add(subject(id, names.get(id - 1)));
        }
        index.put(subjects);
        index.show();

        for (int round = 0; round < 300; round++) {
            String name = names.get(dice.nextInt(names.size()));
            int at = dice.nextInt(Math.max(1, name.length() - length));
            String piece = name.substring(at, Math.min(name.length(), at + length));
            Set<Long> read = new HashSet<>();
            for (int id = 1; id <= names.size(); id++) {
                if (names.get(id - 1).contains(piece)) {
                    read.add((long) id);
                }
            }
            assertThat(ids(index.find(piece, null, names.size(), null)))
                    .as(piece)
                    .isEqualTo(read);
        }
    }

    private static String name(Random dice) {
        StringBuilder trade = new StringBuilder();
        for (int i = 2 + dice.nextInt(3); i > 0; i--) {
            trade.append(TRADE.charAt(dice.nextInt(TRADE.length())));
        }
        String bracket = dice.nextInt(10) == 0 ? "（广州）" : "";
        return HEADS[dice.nextInt(HEADS.length)]
                + trade
                + bracket
                + LINES[dice.nextInt(LINES.length)]
                + FORMS[dice.nextInt(FORMS.length)];
    }

    @ParameterizedTest
    @CsvSource({
        "新凯, 部分名称",
        "廣州市新凱, 繁体",
        "ＡＢＣ, 全角",
        "abc, 小写",
        "(南沙), 半角括号",
        "旧号, 曾用名",
        "欧阳, 人员",
        "体育西路, 住所",
        "9144010, 信用代码",
        "91440101ma5abcde52, 小写信用代码",
        "440106, 注册号",
        "xkabc, 拼音首字母",
        "园林绿化, 经营范围",
        "新凯 欧阳, 两个词",
        "司, 一个字"
    })
    void one_box_finds_a_subject_by_everything_it_is_known_by(String question, String by) {
        index.put(List.of(sample(1), subject(2, "广州别家商贸有限公")));
        index.show();

        assertThat(ids(index.find(question, null, 20, null))).as(by).containsExactly(1L);
    }

    @Test
    void every_word_must_be_found() {
        index.put(List.of(sample(1)));
        index.show();

        assertThat(index.find("新凯 没有的词", null, 20, null).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "\u200b"})
    void a_question_without_a_visible_character_is_refused(String question) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> index.find(question, null, 20, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:x OR *:*", "\"(", "~~~", "\uD842\uDFB7", "\uD800", "[* TO *]", "-新凯", "a*?b"})
    void whatever_is_typed_is_taken_as_text(String question) {
        index.put(List.of(sample(1)));
        index.show();

        assertThat(index.find(question, null, 20, null).hits()).isEmpty();
    }

    @Test
    void what_was_found_is_marked_as_it_is_written() {
        index.put(List.of(sample(1)));
        index.show();

        SubjectHit hit = index.find("新凱 欧阳", null, 20, null).hits().get(0);

        assertThat(marked(hit.name())).containsExactly("新凯");
        assertThat(hit.name().text()).isEqualTo("广州市新凯ＡＢＣ（南沙）有限公司");
        assertThat(hit.persons())
                .singleElement()
                .satisfies(person -> assertThat(marked(person)).containsExactly("欧阳"));
        assertThat(hit.formerNames()).isEmpty();
        assertThat(hit.businessScope()).isNull();
        assertThat(marked(index.find("绿化", null, 20, null).hits().get(0).businessScope()))
                .containsExactly("绿化");
    }

    private static List<String> marked(Passage passage) {
        return passage.pieces().stream().filter(Piece::found).map(Piece::text).toList();
    }

    @Test
    void a_subject_of_an_authority_out_of_reach_is_neither_found_nor_counted() {
        index.put(List.of(sample(1), subject(2, "广州市新凯商贸有限公司")));
        index.show();

        SearchAnswer within = index.find("新凯", List.of("440104"), 20, null);

        assertThat(within.hits()).isEmpty();
        assertThat(within.total()).isZero();
        assertThat(index.authorities()).containsExactly("440106");
    }

    @Test
    void among_some_authorities_all_theirs_are_found_page_after_page_and_no_other() {
        String[] authorities = {"440106", "440104", "440111", "440103"};
        List<SoughtSubject> subjects = new ArrayList<>();
        for (int id = 1; id <= 103; id++) {
            subjects.add(subject(id, "广州新凯商贸有限公司" + "第".repeat(id % 5), authorities[id % 4]));
            if (id % 40 == 0) {
                index.put(subjects);
                index.show();
                subjects.clear();
            }
        }
        index.put(subjects);
        index.remove(List.of(1L));
        index.show();

        List<String> seen = new ArrayList<>();
        String place = null;
        do {
            SearchAnswer page = index.find("新凯", List.of("440111", "440104", "440199"), 7, place);
            page.hits().forEach(hit -> seen.add(hit.authority() + " " + hit.id()));
            assertThat(page.total()).isEqualTo(51);
            place = page.next();
        } while (place != null);

        List<String> theirs = new ArrayList<>();
        for (int id = 2; id <= 103; id++) {
            if (id % 4 == 1 || id % 4 == 2) {
                theirs.add(authorities[id % 4] + " " + id);
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(theirs).doesNotHaveDuplicates();
    }

    @Test
    void page_after_page_gives_every_subject_once() {
        List<SoughtSubject> subjects = new ArrayList<>();
        for (int id = 1; id <= 103; id++) {
            subjects.add(subject(id, "广州新凯商贸有限公司" + "第".repeat(id % 5)));
        }
        index.put(subjects);
        index.show();

        List<Long> seen = new ArrayList<>();
        String place = null;
        do {
            SearchAnswer page = index.find("新凯", null, 10, place);
            page.hits().forEach(hit -> seen.add(hit.id()));
            place = page.next();
        } while (place != null);

        assertThat(seen).hasSize(103).doesNotHaveDuplicates();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> index.find("新凯", null, 10, "no place"));
    }

    @Test
    void a_later_record_takes_the_place_of_an_earlier_one() {
        index.put(List.of(subject(1, "广州旧名商贸有限公司")));
        index.put(List.of(subject(1, "广州新名商贸有限公司")));
        index.show();

        assertThat(index.find("旧名", null, 20, null).hits()).isEmpty();
        assertThat(ids(index.find("新名", null, 20, null))).containsExactly(1L);
        assertThat(index.acts(0, 10)).containsExactly(Map.entry(1L, 3));
        index.remove(List.of(1L));
        index.show();
        assertThat(index.acts(0, 10)).isEmpty();
    }

    @Test
    void the_index_goes_on_where_it_was_kept_and_begins_anew_where_it_is_broken() throws IOException {
        Instant until = Instant.parse("2026-06-12T04:00:00Z");
        index.put(List.of(sample(1)));
        index.keep(until);
        index.close();

        index = SubjectIndex.open(folder, SPELLING);
        assertThat(index.followedUntil()).contains(until);
        assertThat(ids(index.find("新凯", null, 20, null))).containsExactly(1L);
        index.close();

        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = SubjectIndex.open(folder, SPELLING);
        assertThat(index.followedUntil()).isEmpty();
        assertThat(index.size()).isZero();
    }

    private static Set<Long> ids(SearchAnswer answer) {
        Set<Long> ids = new HashSet<>();
        answer.hits().forEach(hit -> ids.add(hit.id()));
        return ids;
    }

    private static SoughtSubject sample(long id) {
        return new SoughtSubject(
                id,
                1,
                "91440101MA5ABCDE52",
                "440106400000104",
                "广州市新凯ＡＢＣ（南沙）有限公司",
                List.of("广州市旧号商行"),
                List.of("欧阳婉婷", "陈志强"),
                "广州市天河区体育西路 12 号",
                "一般项目：园林绿化工程施工；软件开发。",
                "440106",
                SubjectState.ACTIVE);
    }

    private static SoughtSubject subject(long id, String name) {
        return subject(id, name, "440106");
    }

    private static SoughtSubject subject(long id, String name, String authority) {
        return new SoughtSubject(
                id, 3, null, null, name, List.of(), List.of(), "番禺", "其他", authority, SubjectState.ACTIVE);
    }
}
