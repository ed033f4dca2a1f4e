package org.hongdun.benchmark;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Behind the table without product code: the rows and the number of the list of subjects, no rule and no right. */
@Named
@RequestScoped
public class BareRows {

    private static final String TODAY = " from market_subject_version"
            + " where recorded_to = timestamp '9999-12-31 00:00:00' and valid_to = date '9999-12-31'";
    private static final String ROWS = "select uniscid, entname, lerep, regcap, estdate, regorg, regstate" + TODAY
            + " order by entname, subject_id fetch first ? rows only";
    private static final String COUNT =
            "select count(*) from (select subject_id" + TODAY + " fetch first 10001 rows only) c";

    @Resource(lookup = "java:jboss/datasources/Hongdun")
    private DataSource database;

    /** A row as it comes. */
    public record Row(
            String code,
            String name,
            String representative,
            BigDecimal capital,
            Date established,
            String authority,
            String state) {}

    private final LazyDataModel<Row> model = new LazyDataModel<>() {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return number();
        }

        @Override
        public List<Row> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return rows(size);
        }
    };

    public LazyDataModel<Row> getModel() {
        return model;
    }

    private int number() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Row> rows(int size) {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setInt(1, size);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(
                            result.getString(1),
                            result.getString(2),
                            result.getString(3),
                            result.getBigDecimal(4),
                            result.getDate(5),
                            result.getString(6),
                            result.getString(7)));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }
}
