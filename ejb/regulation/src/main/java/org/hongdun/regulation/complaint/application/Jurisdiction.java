package org.hongdun.regulation.complaint.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.platform.organisation.Organisation;
import org.hongdun.platform.organisation.Unit;
import org.hongdun.platform.organisation.UnitKind;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.regulation.complaint.domain.Respondent;
import org.hongdun.regulation.complaint.domain.UnitPlace;

/**
 * Which unit is competent: the county-level authority of the operator's place (属地管辖). The register knows it by the
 * credit code; without a code the district named in the address decides, if it names exactly one.
 */
@ApplicationScoped
public class Jurisdiction {

    private static final String BUREAU = "440100";

    @Inject
    private Organisation organisation;

    @Inject
    private MarketSubjects subjects;

    /** The respondent in the register, if his code is right and known. */
    Optional<SubjectView> subject(Respondent respondent) {
        return Optional.ofNullable(respondent.creditCode())
                .filter(CreditCode::isValid)
                .map(CreditCode::new)
                .flatMap(subjects::byCreditCode);
    }

    /** The branch or station of that code or its successor, if such a unit exists. */
    Optional<UnitPlace> chosen(String unitCode) {
        return organisation
                .find(unitCode)
                .filter(Jurisdiction::handlesComplaints)
                .map(Jurisdiction::place);
    }

    Optional<UnitPlace> competent(Respondent respondent, Optional<SubjectView> subject) {
        return subject.map(SubjectView::authority).flatMap(this::chosen).or(() -> byAddress(respondent.address()));
    }

    /** Who keeps what nobody is competent for yet. */
    UnitPlace centre() {
        return place(organisation.unit(BUREAU));
    }

    private Optional<UnitPlace> byAddress(String address) {
        List<UnitPlace> named = organisation.branches().stream()
                .filter(branch -> address.contains(district(branch)))
                .map(Jurisdiction::place)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** 天河 of 天河分局 as addresses write it: 天河区. */
    private static String district(Unit branch) {
        return branch.shortName().replace("分局", "") + "区";
    }

    private static boolean handlesComplaints(Unit unit) {
        return unit.kind() == UnitKind.BRANCH || unit.kind() == UnitKind.STATION;
    }

    private static UnitPlace place(Unit unit) {
        return new UnitPlace(unit.code(), unit.path());
    }
}
