package org.hongdun.registry.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.application.HanziSpelling;
import org.hongdun.registry.search.SubjectSearch;
import org.hongdun.registry.subject.SoughtSubject;
import org.hongdun.registry.subject.SubjectState;

/** Whatever is typed into the one box, it is answered, or refused by name. */
class SubjectQuestionFuzzTest {

    private static final SubjectIndex INDEX = index();

    /** @param typed the question and, behind a line end, the place of an earlier answer */
    @FuzzTest(maxDuration = "60s")
    void a_question_is_answered_or_refused_by_name(byte[] typed) {
        String[] parts = new String(typed, UTF_8).split("\n", 2);
        String question = parts[0].substring(0, Math.min(parts[0].length(), SubjectSearch.LONGEST));
        if (question.isBlank()) {
            return;
        }
        try {
            INDEX.find(question, List.of("440106"), 10, parts.length == 1 ? null : parts[1]);
        } catch (RuleViolation named) {
            named.reason().code();
        }
    }

    private static SubjectIndex index() {
        try {
            SubjectIndex index = SubjectIndex.open(Files.createTempDirectory("index"), new HanziSpelling());
            index.put(List.of(new SoughtSubject(
                    1,
                    1,
                    "91440101MA5ABCDE52",
                    "440106400000104",
                    "广州市新凯ＡＢＣ（南沙）有限公司",
                    List.of("广州市旧号商行"),
                    List.of("欧阳婉婷", "陈志强"),
                    "广州市天河区体育西路 12 号",
                    "一般项目：园林绿化工程施工；软件开发。",
                    "440106",
                    SubjectState.ACTIVE)));
            index.show();
            return index;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
