package org.hongdun.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the papers of the reports into the content store of a side. */
final class ContentRows {

    private ContentRows() {}

    static void write(Connection side, List<DemoInspection> inspections) throws SQLException {
        List<Map<String, Object>> contents = new ArrayList<>();
        List<Map<String, Object>> chunks = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (DemoInspection inspection : inspections) {
            for (DemoInspection.Report report : inspection.reports()) {
                String sm3 = report.filed().attachments().get(0).sm3();
                if (kept.add(sm3)) {
                    long id = contents.size() + 1L;
                    contents.add(Row.with("id", id)
                            .and("sm3", sm3)
                            .and("content_length", report.content().length)
                            .and("chunks", 1)
                            .and("stored_at", report.receivedAt())
                            .columns());
                    chunks.add(Row.with("content_id", id)
                            .and("chunk_no", 0)
                            .and("bytes", report.content())
                            .columns());
                }
            }
        }
        Rows.insert(side, "exchange_content", contents);
        Rows.insert(side, "exchange_content_chunk", chunks);
        Rows.skip(side, "exchange_content_seq", contents.size());
    }
}
