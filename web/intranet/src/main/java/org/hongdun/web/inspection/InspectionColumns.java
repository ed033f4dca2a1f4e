package org.hongdun.web.inspection;

import static java.util.Arrays.asList;

import java.util.List;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;

/** The annual inspections as a file. */
public final class InspectionColumns {

    private InspectionColumns() {}

    /** Name of the file. */
    public static String file() {
        return Words.word("menu.inspections");
    }

    public static List<String> titles() {
        return Words.words(
                "inspection_list.no",
                "subject.creditCode",
                "inspection_list.party",
                "inspection_list.reportYear",
                "inspection_list.status",
                "inspection_list.arrived",
                "inspection_list.due",
                "inspection_list.left",
                "inspection_list.unit",
                "inspection_review.grade",
                "inspection_review.decidedAt");
    }

    public static List<?> cells(InspectionRow row) {
        return asList(
                row.inspectionNo(),
                row.creditCode(),
                row.enterpriseName(),
                row.reportYear(),
                Words.word("inspection.status." + row.status()),
                Formats.time(row.acceptedAt()),
                Formats.date(row.dueOn()),
                row.workingDaysLeft(),
                row.unitCode(),
                row.grade(),
                Formats.time(row.decidedAt()));
    }
}
