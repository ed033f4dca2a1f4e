package org.hongdun.registry.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.registry.inspection.InspectionReview;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.subject.SubjectTab;
import org.hongdun.registry.subject.SubjectTabContent;
import org.hongdun.registry.subject.SubjectTabContent.Cell;

/** Annual inspections on the page of a subject: those within the reader's reach that had arrived on the day shown. */
@ApplicationScoped
public class InspectionTab implements SubjectTab {

    private static final int YEARS_SHOWN = 40;

    @Inject
    private InspectionReview review;

    @Inject
    private CurrentOfficer caller;

    @Override
    public String key() {
        return "inspections";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isOffered(SubjectQuestion question) {
        return question.creditCode() != null && caller.officer().may("inspection-read");
    }

    @Override
    public SubjectTabContent content(SubjectQuestion question) {
        List<InspectionRow> rows = review.list(
                        new ListQuery(0, YEARS_SHOWN, "reportYear", false, Map.of("creditCode", question.creditCode())))
                .rows();
        return new SubjectTabContent(
                List.of("reportYear", "inspectionNo", "acceptedOn", "status", "grade"),
                rows.stream()
                        .filter(row -> !row.acceptedAt()
                                .atZone(Clocks.OFFICIAL_ZONE)
                                .toLocalDate()
                                .isAfter(question.day()))
                        .map(InspectionTab::row)
                        .toList());
    }

    private static SubjectTabContent.Row row(InspectionRow row) {
        return new SubjectTabContent.Row(
                "/inspection/review.xhtml?id=" + row.id(),
                List.of(
                        Cell.of(row.reportYear()),
                        Cell.of(row.inspectionNo()),
                        Cell.of(row.acceptedAt().atZone(Clocks.OFFICIAL_ZONE).toLocalDate()),
                        Cell.chip("inspection.status." + row.status(), chip(row.status())),
                        Cell.of(row.grade())));
    }

    private static String chip(InspectionStatus status) {
        return switch (status) {
            case PASSED -> "ok";
            case DECLARED -> "info";
            default -> "warn";
        };
    }
}
