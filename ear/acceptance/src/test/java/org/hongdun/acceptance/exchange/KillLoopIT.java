package org.hongdun.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.RunningSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The long proof of {@link KillIT}: two thousand reports, ten kills of whatever the seed chooses. */
@OnTheSite
@Tag("proof")
class KillLoopIT {

    private static final int KILLS = 10;
    private static final int REPORTS_A_KILL = 200;
    private static final int FIRST_YEAR = 2041;
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final RunningSite site;
    private final Gap gap;

    KillLoopIT(RunningSite site) {
        this.site = site;
        gap = new Gap(site);
    }

    @Test
    void two_thousand_reports_survive_ten_kills() {
        long seed = Long.getLong("hongdun.proof.seed", System.nanoTime());
        System.out.println("hongdun.proof.seed=" + seed);
        Random dice = new Random(seed);
        Map<Integer, List<String>> documents = new LinkedHashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> submitted = gap.submit(REPORTS_A_KILL, FIRST_YEAR + kill);
            documents.put(FIRST_YEAR + kill, submitted);
            gap.awaitArrivals(submitted, 1 + dice.nextInt(REPORTS_A_KILL / 2));
            Victim.values()[dice.nextInt(Victim.values().length)].kill(site.site());
        }
        List<String> all = new ArrayList<>();
        documents.values().forEach(all::addAll);
        gap.awaitReceipts(all, RECOVERY);

        documents.forEach((year, submitted) -> assertThat(gap.ledger(submitted, year))
                .as("seed %d, reports of %d", seed, year)
                .isEqualTo(Ledger.BALANCED));
        assertThat(gap.overtaken()).as("seed %d, out of order", seed).isEmpty();
    }
}
