package org.hongdun.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A market subject as it stood from a day on.
 *
 * @param matter change item that made the version, 00 = establishment
 * @param columns particulars under the column names of {@code market_subject_version}
 * @param lists lines that the act set as a whole, by table; the certificate numbers in clear
 */
record SubjectVersion(
        LocalDate from, String matter, Map<String, Object> columns, Map<String, List<Map<String, Object>>> lists) {

    /** @param actNo of the act that makes the new version; the lists it sets stand under this number */
    SubjectVersion changed(
            int actNo,
            LocalDate day,
            String item,
            Map<String, Object> changes,
            Map<String, List<Map<String, Object>>> newLists) {
        Map<String, Object> changed = new LinkedHashMap<>(columns);
        changed.putAll(changes);
        changed.put("apprdate", day);
        newLists.keySet().forEach(table -> changed.put(SubjectLines.COLUMNS.get(table), actNo));
        return new SubjectVersion(day, item, changed, newLists);
    }

    @SuppressWarnings("unchecked")
    <T> T get(String column) {
        return (T) columns.get(column);
    }
}
