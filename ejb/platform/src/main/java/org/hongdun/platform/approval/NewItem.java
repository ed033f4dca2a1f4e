package org.hongdun.platform.approval;

import java.time.LocalDate;
import java.util.Map;
import org.hongdun.kernel.OrgPath;

/**
 * A matter to be sent on its way.
 *
 * @param flowKey the flow; its published version is taken
 * @param itemKind names the room that starts it, such as {@code ANNUAL_INSPECTION}; at most 40
 * @param itemKey key of the matter in that room; at most 60
 * @param itemNo number as people quote it; at most 60
 * @param title one line for the work list; at most 200
 * @param subjectName whom it is about, may be null; at most 200
 * @param unitPath the unit whose matter it is
 * @param initiator login name of who starts it; null when nobody of the house does
 * @param acceptedOn the day from which the first step's term counts; null for today
 * @param values of the declared fields by name: String, BigDecimal (or another Number), Boolean, LocalDate
 */
public record NewItem(
        String flowKey,
        String itemKind,
        String itemKey,
        String itemNo,
        String title,
        String subjectName,
        OrgPath unitPath,
        String initiator,
        LocalDate acceptedOn,
        Map<String, Object> values) {

    public NewItem {
        values = Map.copyOf(values);
    }
}
