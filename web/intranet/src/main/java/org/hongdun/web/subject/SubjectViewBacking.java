package org.hongdun.web.subject;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.registry.inspection.InspectionReview;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.web.frame.Me;

/** Behind subject/view.xhtml: one subject today or as it stood on a day. */
@Named
@ViewScoped
public class SubjectViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_SHOWN = 20;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private InspectionReview review;

    @Inject
    private transient Me me;

    private long id;
    private LocalDate on;
    private SubjectView subject;
    private List<InspectionRow> inspections = List.of();

    public void load() {
        subject = on == null ? subjects.byId(id) : subjects.asOf(id, on);
        if (me.may("inspection-read") && subject.creditCode() != null) {
            inspections = review.list(new ListQuery(
                            0, YEARS_SHOWN, "reportYear", false, Map.of("creditCode", subject.creditCode())))
                    .rows();
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public SubjectView getSubject() {
        return subject;
    }

    public List<InspectionRow> getInspections() {
        return inspections;
    }
}
