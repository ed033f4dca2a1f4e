package org.hongdun.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code kill -9} while two hundred submitted reports are on their way (measuring R-01). */
@OnTheSite
@Tag("postgresql")
class KillIT {

    private static final int REPORTS = 200;

    /** Every round has a year of its own, for which nobody else files. */
    private static final int FIRST_YEAR = 2031;

    private static final Duration RECOVERY = Duration.ofSeconds(180);

    private final RunningSite site;
    private final Gap gap;

    KillIT(RunningSite site) {
        this.site = site;
        gap = new Gap(site);
    }

    @ParameterizedTest
    @EnumSource(Victim.class)
    void nothing_is_lost_and_nothing_is_done_twice(Victim victim) {
        int reportYear = FIRST_YEAR + victim.ordinal();
        List<String> documents = gap.submit(REPORTS, reportYear);
        gap.awaitArrivals(documents, 1);

        victim.kill(site.site());
        gap.awaitReceipts(documents, RECOVERY);

        assertThat(gap.ledger(documents, reportYear)).isEqualTo(Ledger.BALANCED);
        assertThat(books(Side.PORTAL, "exchange_outbox where state = 'RECEIPTED'"))
                .isEqualTo(books(Side.INTRANET, "exchange_inbox where state = 'ACCEPTED'"));
        assertThat(site.number(
                        Side.PORTAL,
                        "select count(*) from annual_filing where report_year = ? and filing_state = 'DELIVERED'",
                        reportYear))
                .isEqualTo(REPORTS);
    }

    /** How many reports stand in the books of a side as acted on, and the highest number given to one. */
    private Map<String, Object> books(Side side, String book) {
        return site.rows(
                        side,
                        "select count(*) as documents, max(sequence_no) as highest from " + book
                                + " and document_type = 'annual-report-filed.v1'")
                .get(0);
    }
}
