package org.hongdun.platform.approval.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hongdun.platform.approval.engine.FlowEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random verbs on flows of many shapes, done to the real items and engine and to a small reference: after each, tokens,
 * steps, tasks, last days, timers and moves are what they should be. {@code -Dapproval.sequences=10000} does so many for
 * each shape; {@code -Dapproval.shape=loop -Dapproval.seed=42} does one again.
 */
class VerbsProofTest {

    private static final int ALL_SHAPES = 500;
    private static ProofBench bench;

    @BeforeAll
    static void deploy() {
        bench = new ProofBench("proof", FlowEngine::alone);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    static Stream<String> shapes() {
        String only = System.getProperty("approval.shape");
        return Shapes.all().keySet().stream().filter(name -> only == null || only.equals(name));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatever_is_done_no_token_is_lost_and_no_task_doubled(String shape) {
        Long only = Long.getLong("approval.seed");
        if (only != null) {
            prove(shape, only);
            return;
        }
        int sequences = Integer.getInteger(
                "approval.sequences", ALL_SHAPES / Shapes.all().size());
        int verbs = 0;
        for (long seed = 1; seed <= sequences; seed++) {
            verbs += prove(shape, seed);
        }
        assertThat(verbs).isGreaterThan(sequences);
    }

    private static int prove(String shape, long seed) {
        Sequence sequence = bench.sequence(shape, seed, new ProofTown());
        try {
            sequence.run();
            return sequence.verbs - sequence.refused;
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError(
                    "-Dapproval.shape=" + shape + " -Dapproval.seed=" + seed + "\n  " + sequence.told(), failed);
        }
    }
}
