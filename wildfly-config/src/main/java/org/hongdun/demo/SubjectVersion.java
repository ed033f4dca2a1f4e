package org.hongdun.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A market subject as it stood from a day on.
 *
 * @param matter change item that made the version, 00 = establishment
 * @param columns particulars under the column names of {@code market_subject_version}
 */
record SubjectVersion(LocalDate from, String matter, Map<String, Object> columns) {

    SubjectVersion changed(LocalDate day, String item, Map<String, Object> changes) {
        Map<String, Object> changed = new LinkedHashMap<>(columns);
        changed.putAll(changes);
        changed.put("apprdate", day);
        return new SubjectVersion(day, item, changed);
    }

    @SuppressWarnings("unchecked")
    <T> T get(String column) {
        return (T) columns.get(column);
    }
}
