package org.hongdun.regulation.complaint.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongdun.kernel.CreditCode;
import org.hongdun.platform.codelist.CodeLists;
import org.hongdun.platform.codelist.CodeName;
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

    @Inject
    private CodeLists codes;

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
        Map<String, CodeName> divisions = codes.divisions();
        List<Unit> serving = organisation.branches().stream()
                .filter(branch -> address.contains(district(branch, divisions)))
                .toList();
        List<Unit> named = serving.size() == 1
                ? serving
                : serving.stream()
                        .filter(branch -> bearsName(branch, divisions))
                        .toList();
        return named.size() == 1 ? Optional.of(place(named.get(0))) : Optional.empty();
    }

    /** The district as addresses write it, such as 天河区; the branch's own name where it serves no district. */
    private static String district(Unit branch, Map<String, CodeName> divisions) {
        CodeName division = branch.divisionCode() == null ? null : divisions.get(branch.divisionCode());
        return division == null ? branch.shortName() : division.zh();
    }

    /** Of two branches in one district, the one that is called after it. */
    private static boolean bearsName(Unit branch, Map<String, CodeName> divisions) {
        String district = district(branch, divisions);
        return branch.shortName().startsWith(district.substring(0, district.length() - 1));
    }

    private static boolean handlesComplaints(Unit unit) {
        return unit.kind() == UnitKind.BRANCH || unit.kind() == UnitKind.STATION;
    }

    private static UnitPlace place(Unit unit) {
        return new UnitPlace(unit.code(), unit.path());
    }
}
