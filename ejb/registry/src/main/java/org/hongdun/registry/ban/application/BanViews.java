package org.hongdun.registry.ban.application;

import java.time.LocalDate;
import org.hongdun.registry.ban.BanHitRow;
import org.hongdun.registry.ban.BanRow;
import org.hongdun.registry.ban.domain.BanHit;
import org.hongdun.registry.ban.domain.BanRecord;
import org.hongdun.registry.ban.domain.PostHolding;

/** Makes what the pages see. */
final class BanViews {

    private BanViews() {}

    static BanRow row(BanRecord ban, LocalDate today) {
        return new BanRow(
                ban.id(),
                ban.banNo(),
                ban.person().name(),
                ban.person().maskedNo(),
                ban.ground(),
                ban.regime(),
                ban.decisionNo(),
                ban.startsOn(),
                ban.endsOn(),
                ban.issuingUnit(),
                ban.state(today),
                ban.missing(),
                ban.origin(),
                ban.enteredAt());
    }

    static BanHitRow hit(BanHit hit) {
        PostHolding holding = hit.holding();
        return new BanHitRow(
                hit.id(),
                hit.version(),
                hit.ban().id(),
                hit.ban().banNo(),
                hit.ban().person().name(),
                holding.person().name(),
                holding.person().maskedNo(),
                holding.post(),
                holding.status() == PostHolding.Status.HELD,
                holding.subjectId(),
                holding.subjectName(),
                holding.filingNo(),
                hit.weight(),
                hit.status(),
                hit.foundAt(),
                hit.decidedName(),
                hit.decidedAt(),
                hit.reason());
    }
}
