package org.hongdun.web.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.inspection.InspectionReview;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind inspection/list.xhtml. */
@Named
@ViewScoped
public class InspectionListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InspectionReview review;

    private PagedList<InspectionRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(review::list, "text", "reportYear", "status", "due", "unitCode");
    }

    public void export() {
        ListExport.answerIfAsked(
                list, review::list, InspectionColumns.file(), InspectionColumns.titles(), InspectionColumns::cells);
    }

    public PagedList<InspectionRow> getList() {
        return list;
    }

    public InspectionStatus[] getStatuses() {
        return InspectionStatus.values();
    }

    public List<String> getTerms() {
        return List.of("OVERDUE", "TODAY", "LATER");
    }
}
