package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hongdun.platform.approval.domain.ApprovalItem;
import org.hongdun.platform.approval.domain.ApprovalMove;
import org.hongdun.platform.approval.domain.FlowNode;
import org.hongdun.platform.approval.domain.MoveKind;
import org.hongdun.platform.approval.domain.Person;
import org.hongdun.platform.approval.domain.TermRule;
import org.hongdun.platform.approval.domain.WhoRule;
import org.hongdun.platform.approval.engine.FaultyEngine;
import org.hongdun.platform.approval.engine.FaultyEngine.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The proof of the verbs is worth something only if it finds what is wrong: each fault is planted, must be found within a
 * few sequences, and is found again by the seed alone; without the fault the same sequence passes.
 */
class PlantedFaultsTest {

    private static final int SEQUENCES = 300;
    private static FaultyEngine engine;
    private static ProofBench bench;

    @BeforeAll
    static void deploy() {
        bench = new ProofBench("planted", pool -> engine = new FaultyEngine(pool));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @BeforeEach
    void repair() {
        engine.plant(Fault.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "TOKEN_LEFT_BEHIND, parallel-three",
        "TOKEN_DOUBLED, sequence",
        "TIMER_LOST_BY_MOVE, timer-interrupting",
        "ARRIVAL_LEFT_BEHIND, parallel-two",
        "ARRIVAL_LOST_BY_MIGRATION, parallel-two",
        "TIMER_NOT_STOPPED, timer-beside",
        "TIMER_NOT_MOVED_ON, timer-interrupting"
    })
    void a_fault_of_the_engine_is_found(Fault fault, String shape) {
        engine.plant(fault);
        long seed = found(shape, new ProofTown(), UnaryOperator.identity());
        assertThatThrownBy(() -> bench.sequence(shape, seed, new ProofTown()).run())
                .isInstanceOfAny(AssertionError.class, RuntimeException.class);
        engine.plant(Fault.NONE);
        bench.sequence(shape, seed, new ProofTown()).run();
    }

    @Test
    void a_countersignature_asked_of_one_person_twice_is_found() {
        found(
                "countersign-all",
                new ProofTown() {
                    @Override
                    public List<Person> whoIs(WhoRule rule, ApprovalItem item) {
                        List<Person> persons = new ArrayList<>(super.whoIs(rule, item));
                        persons.add(persons.get(0));
                        return persons;
                    }
                },
                UnaryOperator.identity());
    }

    @Test
    void a_last_day_that_a_standstill_on_paper_did_not_move_is_found() {
        found(
                "sequence",
                new ProofTown() {
                    @Override
                    public LocalDate movedOn(LocalDate dueOn, TermRule term, Instant stopped, Instant resumed) {
                        return dueOn;
                    }
                },
                UnaryOperator.identity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequence", "claim", "countersign-all", "serial"})
    void work_that_stays_with_somebody_who_cannot_be_reached_is_found(String shape) {
        found(
                shape,
                new ProofTown() {
                    @Override
                    public List<Person> inPlaceOf(
                            String login, FlowNode node, ApprovalItem item, Predicate<String> isFree) {
                        return List.of();
                    }
                },
                UnaryOperator.identity());
    }

    @Test
    void work_that_goes_to_somebody_who_cannot_be_reached_himself_is_found() {
        found(
                "sequence",
                new ProofTown() {
                    @Override
                    public List<Person> inPlaceOf(
                            String login, FlowNode node, ApprovalItem item, Predicate<String> isFree) {
                        return active(away.stream()
                                .filter(each -> !each.equals(login) && isFree.test(each))
                                .toList());
                    }
                },
                UnaryOperator.identity());
    }

    @Test
    void a_vote_that_goes_to_somebody_who_has_one_is_found() {
        found(
                "countersign-ratio",
                new ProofTown() {
                    @Override
                    public List<Person> inPlaceOf(
                            String login, FlowNode node, ApprovalItem item, Predicate<String> isFree) {
                        return super.inPlaceOf(login, node, item, anybody -> true);
                    }
                },
                UnaryOperator.identity());
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, sequence",
        "RETURNED, loop",
        "WITHDRAWN, sequence",
        "TRANSFERRED, serial",
        "ADDED, countersign-all",
        "TIMED_OUT, timer-interrupting",
        "RESUMED, sequence",
        "HANDED_OVER, sequence",
        "HANDED_OVER, countersign-all",
        "LEFT_DESK, claim",
        "RELEASED, claim",
        "MIGRATED, parallel-two"
    })
    void a_move_that_the_history_forgot_is_found(MoveKind forgotten, String shape) {
        found(shape, new ProofTown(), moves -> {
            Optional<ApprovalMove> last =
                    moves.stream().filter(move -> move.kind() == forgotten).reduce((earlier, later) -> later);
            List<ApprovalMove> remembered = new ArrayList<>(moves);
            last.ifPresent(remembered::remove);
            return remembered;
        });
    }

    /** @return seed of the sequence in which the fault was found */
    private static long found(String shape, ProofTown town, UnaryOperator<List<ApprovalMove>> memory) {
        for (long seed = 1; seed <= SEQUENCES; seed++) {
            Sequence sequence = bench.sequence(shape, seed, town);
            sequence.memory = memory;
            try {
                sequence.run();
            } catch (AssertionError | RuntimeException caught) {
                return seed;
            }
        }
        throw new AssertionError("Not found in " + SEQUENCES + " sequences");
    }
}
