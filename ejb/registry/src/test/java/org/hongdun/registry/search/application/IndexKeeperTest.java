package org.hongdun.registry.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.Spelling;
import org.hongdun.registry.name.application.HanziSpelling;
import org.hongdun.registry.search.SearchError;
import org.hongdun.registry.search.SubjectHit;
import org.hongdun.registry.search.index.SubjectIndex;
import org.hongdun.registry.subject.SoughtSubject;
import org.hongdun.registry.subject.SubjectFeed;
import org.hongdun.registry.subject.SubjectState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {

    private static final Spelling SPELLING = new HanziSpelling();
    private static final Instant MORNING = Instant.parse("2026-06-12T01:00:00Z");

    @TempDir
    private Path folder;

    private final Register register = new Register();
    private final HandClock clock = new HandClock();
    private IndexKeeper keeper;

    /** The record books, as every server sees them. */
    private static final class Register implements SubjectFeed {

        private record Book(SoughtSubject subject, Instant recordedAt) {}

        private final Map<Long, Book> books = new TreeMap<>();
        private int read;

        void record(long id, String name, Instant at) {
            int acts = books.containsKey(id) ? books.get(id).subject().acts() + 1 : 1;
            books.put(
                    id,
                    new Book(
                            new SoughtSubject(
                                    id,
                                    acts,
                                    null,
                                    null,
                                    name,
                                    List.of(),
                                    List.of(),
                                    "",
                                    "批发",
                                    "440106",
                                    SubjectState.ACTIVE),
                            at));
        }

        @Override
        public List<Mark> recordedAfter(Instant instant) {
            return books.values().stream()
                    .filter(book -> book.recordedAt().isAfter(instant))
                    .map(Register::mark)
                    .toList();
        }

        @Override
        public List<Mark> marks(long afterSubjectId, int limit) {
            return books.values().stream()
                    .filter(book -> book.subject().id() > afterSubjectId)
                    .limit(limit)
                    .map(Register::mark)
                    .toList();
        }

        private static Mark mark(Book book) {
            return new Mark(book.subject().id(), book.subject().acts());
        }

        @Override
        public List<SoughtSubject> subjects(List<Long> subjectIds) {
            read += subjectIds.size();
            return subjectIds.stream().map(id -> books.get(id).subject()).toList();
        }
    }

    private static final class HandClock extends Clock {

        private Instant now = MORNING;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void a_register_of_three() {
        for (int id = 1; id <= 3; id++) {
            register.record(id, "广州旧" + id + "商贸有限公司", MORNING.minus(Duration.ofDays(id)));
        }
        keeper = keeper();
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    private IndexKeeper keeper() {
        return new IndexKeeper(register, SPELLING, clock, folder);
    }

    private List<Long> found(String question) {
        return keeper.whole().find(question, null, 20, null).hits().stream()
                .map(SubjectHit::id)
                .toList();
    }

    @Test
    void nobody_is_answered_from_a_part_of_the_register() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(keeper::whole)
                .returns(SearchError.INDEX_BUILDING, RuleViolation::reason);
        assertThat(keeper.state().whole()).isFalse();

        keeper.follow();

        assertThat(found("商贸")).hasSize(3);
        assertThat(keeper.state().whole()).isTrue();
        assertThat(keeper.state().subjects()).isEqualTo(3);
    }

    @Test
    void what_becomes_visible_up_to_a_minute_after_the_instant_it_bears_is_found() {
        keeper.follow();
        clock.now = MORNING.plusSeconds(50);
        keeper.follow();
        register.record(4, "广州晚到商贸有限公司", MORNING.plusSeconds(1));

        keeper.follow();

        assertThat(found("晚到")).containsExactly(4L);
    }

    @Test
    void what_has_been_taken_in_is_not_read_again() {
        keeper.follow();
        register.record(2, "广州新名商贸有限公司", MORNING);
        keeper.follow();
        int read = register.read;

        keeper.follow();

        assertThat(register.read).isEqualTo(read);
        assertThat(found("新名")).containsExactly(2L);
        assertThat(found("旧2")).isEmpty();
    }

    @Test
    void a_server_that_was_away_goes_on_where_it_was() {
        keeper.follow();
        keeper.close();
        register.record(4, "广州其间商贸有限公司", MORNING.plus(Duration.ofHours(1)));
        clock.now = MORNING.plus(Duration.ofHours(5));
        register.read = 0;
        keeper = keeper();

        keeper.follow();

        assertThat(found("其间")).containsExactly(4L);
        assertThat(register.read).isEqualTo(1);
    }

    @Test
    void the_night_puts_right_what_is_missing_out_of_date_or_left_over_and_tells_how_much() {
        keeper.follow();
        SubjectIndex index = keeper.whole();
        index.remove(List.of(1L));
        index.put(List.of(register.books.get(2L).subject(), ghost()));
        register.record(2, "广州改名商贸有限公司", MORNING.minus(Duration.ofHours(2)));
        index.show();

        keeper.check();

        assertThat(found("旧1")).containsExactly(1L);
        assertThat(found("改名")).containsExactly(2L);
        assertThat(found("幽灵")).isEmpty();
        assertThat(keeper.state().putRight()).isEqualTo(3);
        keeper.check();
        assertThat(keeper.state().putRight()).isZero();
    }

    private static SoughtSubject ghost() {
        return new SoughtSubject(
                99, 1, null, null, "广州幽灵商贸有限公司", List.of(), List.of(), "", "批发", "440106", SubjectState.ACTIVE);
    }

    @Test
    void an_index_that_cannot_be_written_any_more_is_begun_anew() {
        keeper.follow();
        keeper.whole().close();
        register.record(4, "广州其后商贸有限公司", MORNING);

        keeper.follow();
        assertThat(keeper.state().whole()).isFalse();
        keeper.follow();

        assertThat(found("商贸")).hasSize(4);
    }

    @Test
    void two_servers_follow_the_same_books_each_for_itself(@TempDir Path elsewhere) {
        IndexKeeper other = new IndexKeeper(register, SPELLING, clock, elsewhere);
        keeper.follow();
        other.follow();
        register.record(4, "广州同步商贸有限公司", MORNING);

        keeper.follow();
        other.follow();

        List<SearchCount> answers = new ArrayList<>();
        for (IndexKeeper each : List.of(keeper, other)) {
            answers.add(new SearchCount(
                    each.whole().find("同步", null, 20, null).total(),
                    each.state().subjects()));
        }
        other.close();
        assertThat(answers).containsOnly(new SearchCount(1, 4));
    }

    private record SearchCount(long found, long all) {}
}
