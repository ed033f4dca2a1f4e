package org.hongdun.acceptance.web;

import static java.util.Locale.ROOT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;

/** Counts in the database itself how often each statement runs. H2 only, whose statistics begin anew when switched on. */
final class StatementCounter {

    /** In that time the exchange and the nights, which never rest, have asked everything they ask by themselves. */
    private static final Duration REST = Duration.ofSeconds(5);

    private final RunningSite site;
    private final Side side;
    private final Set<String> ofOthers = new HashSet<>();

    StatementCounter(RunningSite site, Side side) {
        this.site = site;
        this.side = side;
    }

    /** Hereafter leaves out what runs while nobody does anything. */
    void learnWhatOthersAsk() {
        ofOthers.addAll(during(() -> LockSupport.parkNanos(REST.toNanos())).keySet());
    }

    /** How often each query ran meanwhile; what servers write by themselves now and then is no page's. */
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
                    counts.merge(rows.getString(1), rows.getInt(2), Integer::sum);
                }
            }
            statement.execute("set query_statistics false");
            counts.keySet()
                    .removeIf(each ->
                            ofOthers.contains(each) || !each.toLowerCase(ROOT).startsWith("select"));
            return counts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
