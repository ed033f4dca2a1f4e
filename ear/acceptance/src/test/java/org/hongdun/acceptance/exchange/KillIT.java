package org.hongdun.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.ChildProcess;
import org.hongdun.server.Side;
import org.hongdun.server.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code kill -9} while two hundred submitted reports are on their way (measuring R-01). */
@OnTheSite
@Tag("postgresql")
class KillIT {

    private static final int REPORTS = 200;
    private static final Duration RESTART = Duration.ofSeconds(180);
    private static final Duration RECOVERY = Duration.ofSeconds(180);

    enum Victim {
        PORTAL_SERVER(2011) {
            @Override
            ChildProcess in(Site site) {
                return site.server(Side.PORTAL);
            }
        },
        INTRANET_SERVER(2012) {
            @Override
            ChildProcess in(Site site) {
                return site.server(Side.INTRANET);
            }
        },
        PORTAL_BROKER(2013) {
            @Override
            ChildProcess in(Site site) {
                return site.broker(Side.PORTAL);
            }
        },
        INTRANET_BROKER(2014) {
            @Override
            ChildProcess in(Site site) {
                return site.broker(Side.INTRANET);
            }
        };

        /** Every round has a year of its own, for which nobody else files. */
        private final int reportYear;

        Victim(int reportYear) {
            this.reportYear = reportYear;
        }

        abstract ChildProcess in(Site site);
    }

    private final RunningSite site;
    private final Gap gap;

    KillIT(RunningSite site) {
        this.site = site;
        gap = new Gap(site);
    }

    @ParameterizedTest
    @EnumSource(Victim.class)
    void nothing_is_lost_and_nothing_is_done_twice(Victim victim) {
        List<String> documents = gap.submit(REPORTS, victim.reportYear);
        gap.awaitArrivals(documents, 1);

        ChildProcess process = victim.in(site.site());
        process.kill();
        process.start();
        process.awaitReady(RESTART);
        gap.awaitReceipts(documents, RECOVERY);

        assertThat(gap.ledger(documents, victim.reportYear)).isEqualTo(new Ledger(Set.of(), Set.of(), Set.of()));
        assertThat(books(Side.PORTAL, "exchange_outbox where state = 'RECEIPTED'")).isEqualTo(books(Side.INTRANET, "exchange_inbox where state = 'ACCEPTED'"));
        assertThat(site.number(
                        Side.PORTAL,
                        "select count(*) from annual_filing where report_year = ? and filing_state = 'DELIVERED'",
                        victim.reportYear))
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
