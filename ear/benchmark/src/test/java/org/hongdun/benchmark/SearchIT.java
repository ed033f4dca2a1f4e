package org.hongdun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.hongdun.registry.name.application.HanziSpelling;
import org.hongdun.registry.name.domain.NameCity;
import org.hongdun.registry.search.SubjectHit;
import org.hongdun.registry.search.index.SubjectIndex;
import org.hongdun.registry.subject.SoughtSubject;
import org.hongdun.registry.subject.SubjectState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Search over a million subjects within an officer's reach and with what was found marked, on one core, against Lucene itself
 * asked for the same pieces in the same fields of the same index (measuring job e).
 */
class SearchIT {

    private static final int CITY = Integer.getInteger("hongdun.benchmark.subjects", 1_000_000);
    private static final int QUESTIONS = 3_000;
    private static final int ROUNDS = 5;
    private static final int PAGE = 20;
    private static final int READ_OF_EACH_LENGTH = 20;
    private static final int MOST_READ = 2_000;
    private static final double LEAST_SHARE = 0.7;
    private static final double LEAST_RECALL = 0.999;

    private static final List<String> AUTHORITIES = List.of(
            "440102", "440103", "440104", "440105", "440106", "440107", "440111", "440112", "440113", "440114",
            "440122", "440183", "440184", "440101");
    private static final String[] SURNAMES = {"陈", "黄", "李", "林", "张", "刘", "梁", "吴", "罗", "何", "欧阳"};
    private static final String[] GIVEN = {"志强", "伟明", "建华", "丽华", "婉婷", "晓敏", "惠玲", "静", "辉", "国强"};
    private static final String[] ROADS = {"天河路", "体育西路", "中山大道", "北京路", "新港中路", "机场路", "迎宾路", "进港大道"};
    private static final String[] SCOPES = {"园林绿化工程施工", "软件开发", "餐饮管理", "建筑材料销售", "信息咨询服务", "服装零售"};

    @TempDir
    private Path folder;

    private final List<Long> nanos = new ArrayList<>();

    @Test
    void a_question_over_a_million_subjects() throws IOException {
        List<String> names = new NameCity(20260101).names(CITY);
        try (SubjectIndex index = SubjectIndex.open(folder, new HanziSpelling())) {
            long begun = System.nanoTime();
            fill(index, names);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double recall = recall(index, names);
            double lag = lagMillis(index);
            List<String> questions = pieces(names, new Random(7), QUESTIONS);
            try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
                IndexSearcher lucene = new IndexSearcher(reader);
                measure(index, lucene, questions, seconds, recall, lag);
            }
        }
    }

    private void measure(
            SubjectIndex index, IndexSearcher lucene, List<String> questions, double seconds, double recall, double lag)
            throws IOException {
        List<String> reach = AUTHORITIES.subList(0, AUTHORITIES.size() - 1);
        ToLongFunction<String> asOfficer =
                question -> index.find(question, reach, PAGE, null).hits().size();
        ToLongFunction<String> bare = question -> bare(lucene, question);
        rate(questions, asOfficer);
        rate(questions, bare);
        nanos.clear();
        List<Double> ours = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(rate(questions, asOfficer, nanos));
            limit.add(rate(questions, bare));
            limit.add(rate(questions, bare));
            ours.add(rate(questions, asOfficer, nanos));
        }
        new Report()
                .add(new Report.Line(
                        "search over " + index.size() + " subjects",
                        "questions/s on one core",
                        ours,
                        limit,
                        null,
                        0,
                        ("%d x A B B A of %d pieces of 2 to 4 characters, first %d with marks, within 13 of 14 authorities; p50 %.2f"
                                        + " ms, p99 %.2f ms; index built in %.0f s; recall %.4f against reading all names; a new"
                                        + " subject shown in %.1f ms; limit: bare Lucene on the same index, same fields, stored"
                                        + " fields read.")
                                .formatted(
                                        ROUNDS,
                                        QUESTIONS,
                                        PAGE,
                                        percentile(0.5) / 1e6,
                                        percentile(0.99) / 1e6,
                                        seconds,
                                        recall,
                                        lag)));
        assertThat(recall).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(Report.median(ours)).isGreaterThanOrEqualTo(LEAST_SHARE * Report.median(limit));
    }

    private static void fill(SubjectIndex index, List<String> names) {
        Random dice = new Random(1);
        List<SoughtSubject> batch = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            batch.add(
                    subject(i + 1L, names.get(i), dice.nextInt(16) == 0 ? List.of(names.get(i / 2)) : List.of(), dice));
            if (batch.size() == 500 || i == names.size() - 1) {
                index.put(batch);
                batch.clear();
            }
        }
        index.keep(Instant.EPOCH);
        index.show();
    }

    private static SoughtSubject subject(long id, String name, List<String> formerNames, Random dice) {
        String authority = AUTHORITIES.get(dice.nextInt(AUTHORITIES.size()));
        return new SoughtSubject(
                id,
                1,
                "91%sMA5%07d".formatted(authority, id),
                "%s%09d".formatted(authority, id),
                name,
                formerNames,
                List.of(person(dice), person(dice)),
                "广州市" + of(ROADS, dice) + dice.nextInt(900) + "号" + dice.nextInt(2000) + "房",
                "一般项目：" + of(SCOPES, dice) + "；" + of(SCOPES, dice) + "；" + of(SCOPES, dice) + "。",
                authority,
                SubjectState.ACTIVE);
    }

    private static String person(Random dice) {
        return of(SURNAMES, dice) + of(GIVEN, dice);
    }

    private static String of(String[] words, Random dice) {
        return words[dice.nextInt(words.length)];
    }

    private static List<String> pieces(List<String> names, Random dice, int number) {
        List<String> pieces = new ArrayList<>();
        while (pieces.size() < number) {
            pieces.add(piece(names, dice, 2 + pieces.size() % 3));
        }
        return pieces;
    }

    private static String piece(List<String> names, Random dice, int length) {
        String name = names.get(dice.nextInt(names.size()));
        int at = dice.nextInt(Math.max(1, name.length() - length));
        return name.substring(at, Math.min(name.length(), at + length));
    }

    private static double recall(SubjectIndex index, List<String> names) {
        Random dice = new Random(3);
        long there = 0;
        long found = 0;
        for (int length = 2; length <= 4; length++) {
            for (int read = 0; read < READ_OF_EACH_LENGTH; ) {
                String piece = piece(names, dice, length);
                Set<Long> truth = new HashSet<>();
                for (int i = 0; i < names.size() && truth.size() <= MOST_READ; i++) {
                    if (names.get(i).contains(piece)) {
                        truth.add(i + 1L);
                    }
                }
                if (truth.size() <= MOST_READ) {
                    Set<Long> answered = new HashSet<>();
                    for (SubjectHit hit :
                            index.find(piece, null, 4 * MOST_READ, null).hits()) {
                        answered.add(hit.id());
                    }
                    there += truth.size();
                    found += truth.stream().filter(answered::contains).count();
                    read++;
                }
            }
        }
        return (double) found / there;
    }

    private static double lagMillis(SubjectIndex index) {
        long begun = System.nanoTime();
        index.put(List.of(subject(CITY + 1L, "广州刚刚设立的新主体有限公司", List.of(), new Random(1))));
        index.show();
        assertThat(index.find("刚刚设立的新主体", null, PAGE, null).hits()).hasSize(1);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static long bare(IndexSearcher lucene, String question) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < question.length(); i++) {
            pairs.add(question.substring(i, i + 2));
        }
        List<Query> fields = new ArrayList<>();
        for (String field : List.of("name", "former", "person", "domicile")) {
            fields.add(
                    pairs.size() == 1
                            ? new TermQuery(new Term(field, pairs.get(0)))
                            : new PhraseQuery(field, pairs.toArray(String[]::new)));
        }
        try {
            long read = 0;
            for (ScoreDoc hit : lucene.search(new DisjunctionMaxQuery(fields, 0), PAGE).scoreDocs) {
                read += lucene.storedFields().document(hit.doc).getFields().size();
            }
            return read;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double rate(List<String> questions, ToLongFunction<String> answer) {
        return rate(questions, answer, new ArrayList<>());
    }

    private static double rate(List<String> questions, ToLongFunction<String> answer, List<Long> each) {
        long found = 0;
        long begun = System.nanoTime();
        for (String question : questions) {
            long start = System.nanoTime();
            found += answer.applyAsLong(question);
            each.add(System.nanoTime() - start);
        }
        assertThat(found).isPositive();
        return questions.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private double percentile(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
