package org.hongdun.acceptance.web;

import static java.util.Locale.ROOT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;

/** Counts in the database itself how often each statement runs. H2 only, whose statistics begin anew when switched on. */
final class StatementCounter {

    private final RunningSite site;
    private final Side side;

    StatementCounter(RunningSite site, Side side) {
        this.site = site;
        this.side = side;
    }

    private static boolean isOfOthers(String statement) {
        return statement.contains("exchange_") || statement.contains("batch_run") || statement.startsWith("commit");
    }

    /** The queries that ran meanwhile, without those of the exchange and of the nights, which never rest. */
    Map<String, Integer> during(Runnable work) {
        try (Connection connection = site.site().connect(side);
                Statement statement = connection.createStatement()) {
            statement.execute("set query_statistics false");
            statement.execute("set query_statistics_max_entries 2000");
            statement.execute("set query_statistics true");
            work.run();
            Map<String, Integer> counts = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(
                    "select sql_statement, execution_count from information_schema.query_statistics")) {
                while (rows.next()) {
                    if (!isOfOthers(rows.getString(1).toLowerCase(ROOT))) {
                        counts.merge(rows.getString(1), rows.getInt(2), Integer::sum);
                    }
                }
            }
            statement.execute("set query_statistics false");
            return counts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
