package org.hongdun.registry.name.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hongdun.kernel.OrgPath;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.NameEffect;
import org.hongdun.registry.name.NameError;
import org.hongdun.registry.name.NameParts;
import org.hongdun.registry.name.NameReport;
import org.hongdun.registry.name.NameResult;
import org.hongdun.registry.name.domain.NameApplication;
import org.hongdun.registry.name.domain.NameJudge;
import org.hongdun.registry.name.domain.Occupancy;

/** Compares a name with the book of an authority by the rules of a day. */
@ApplicationScoped
public class Comparison {

    @Inject
    private Rulebook rules;

    @Inject
    private IndexKeeper keeper;

    /** The bureau within which names must differ: the top of the unit's path. */
    static String authority(OrgPath unit) {
        return unit.value().split("/")[1];
    }

    NameParts parts(String name) {
        return rules.splitter().split(name);
    }

    /**
     * @param related whether an investment relation is proved
     * @param exceptEntry the entry of the name itself, 0 for none
     */
    NameReport report(
            NameParts parts, String authority, String section, boolean related, long exceptEntry, LocalDate day) {
        NameJudge judge = rules.judge(day);
        Occupancy occupancy = rules.occupancy(day);
        return judge.judge(
                parts,
                section,
                related,
                keeper.current().conflicts(parts, authority, occupancy, exceptEntry, NameReport.MOST_CONFLICTS),
                occupancy);
    }

    /** The name of an application, compared with all others. */
    NameReport report(NameApplication application, NameParts parts, LocalDate day) {
        return report(
                parts,
                application.entry().authority(),
                application.section(),
                application.isRelated(),
                application.entry().id(),
                day);
    }

    /** Refuses what may not be given out: HD-M016, HD-M017, HD-M018, HD-M019. */
    static void requireFree(NameReport report, boolean promised) {
        if (report.result() == NameResult.REJECT_FORBIDDEN) {
            throw new RuleViolation(NameError.NAME_FORBIDDEN, report.parts().full());
        }
        report.conflicts().stream().findFirst().ifPresent(gravest -> {
            NameError reason = switch (gravest.effect()) {
                case REJECT -> NameError.NAME_TAKEN;
                case RESTRICT -> NameError.NEAR_WITHOUT_RELATION;
                case WARN -> NameError.RISK_NOT_PROMISED;
            };
            if (gravest.effect() != NameEffect.WARN || !report.regime().preApproval() && !promised) {
                throw new RuleViolation(reason, report.parts().full(), gravest.name(), gravest.rule());
            }
        });
    }
}
