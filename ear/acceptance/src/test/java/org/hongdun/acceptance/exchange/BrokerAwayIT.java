package org.hongdun.acceptance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.BrokerProcess;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The broker between the networks is away: both sides work on, and afterwards everything arrives in order. */
@OnTheSite
class BrokerAwayIT {

    private static final int REPORTS = 20;
    private static final Duration RECOVERY = Duration.ofSeconds(180);

    private final RunningSite site;
    private final Gap gap;

    BrokerAwayIT(RunningSite site) {
        this.site = site;
        gap = new Gap(site);
    }

    @Test
    void both_sides_work_on_while_the_broker_is_away(People people) {
        away(Duration.ofSeconds(5), 2061, people);
    }

    @Test
    @Tag("proof")
    void both_sides_work_on_while_the_broker_is_away_for_ten_minutes(People people) {
        away(Duration.ofMinutes(10), 2062, people);
    }

    private void away(Duration absence, int reportYear, People people) {
        Person officer = people.officer("reviewer.tianhe");
        BrokerProcess broker = site.site().broker(Side.PORTAL);
        broker.kill();
        long back = System.nanoTime() + absence.toNanos();

        List<String> documents = gap.submit(REPORTS, reportYear);
        long decided = sendBack(officer);
        while (System.nanoTime() < back) {
            LockSupport.parkNanos(back - System.nanoTime());
        }
        assertThat(gap.arrived(documents)).isZero();

        broker.start();
        broker.awaitReady(RECOVERY);
        gap.awaitReceipts(documents, RECOVERY);
        Patience.await(
                "the decision on the portal",
                RECOVERY,
                () -> site.number(
                                Side.INTRANET,
                                "select count(*) from exchange_outbox where state = 'RECEIPTED' and correlation_id ="
                                        + " (select document_id from inspection where id = ?)",
                                decided)
                        == 1);
        assertThat(gap.ledger(documents, reportYear)).isEqualTo(Ledger.BALANCED);
        assertThat(gap.overtaken()).as("out of order").isEmpty();
    }

    private long sendBack(Person officer) {
        Map<String, Object> file = site.rows(
                        Side.INTRANET,
                        "select id from inspection where status = 'DECLARED' and unit_code = '440106' order by id")
                .get(0);
        officer.open("inspection/review.xhtml?id=" + file.get("id"));
        officer.page().locator("#decision\\:opinion").fill("请核对报表。");
        officer.page().locator("#decision\\:sendBack").click();
        officer.settle();
        Patience.await(
                "the decision",
                Duration.ofSeconds(20),
                () -> "PRE_RETURNED"
                        .equals(site.rows(Side.INTRANET, "select status from inspection where id = ?", file.get("id"))
                                .get(0)
                                .get("status")));
        return ((Number) file.get("id")).longValue();
    }
}
