package org.hongdun.registry;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.calendar.CalendarError;
import org.hongdun.platform.calendar.Deadline;
import org.hongdun.platform.calendar.LegalCalendar;
import org.hongdun.platform.calendar.LegalValue;
import org.hongdun.platform.calendar.Term;
import org.hongdun.testing.TestDatabase;

/** The parameters of a migrated database; counts terms of days, months and years without rolling. */
public final class ReferenceCalendar {

    private final TestDatabase database;

    private ReferenceCalendar(TestDatabase database) {
        this.database = database;
    }

    public static LegalCalendar of(TestDatabase database) {
        ReferenceCalendar rows = new ReferenceCalendar(database);
        return (LegalCalendar) Proxy.newProxyInstance(
                LegalCalendar.class.getClassLoader(),
                new Class<?>[] {LegalCalendar.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "parameter" -> rows.inForce((String) arguments[0], (LocalDate) arguments[1]);
                    case "find" -> rows.find((String) arguments[0], (LocalDate) arguments[1]);
                    case "due" -> rows.due((String) arguments[0], (LocalDate) arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private LegalValue inForce(String code, LocalDate on) {
        return find(code, on).orElseThrow(() -> new RuleViolation(CalendarError.NO_PARAMETER_IN_FORCE, code, on));
    }

    private Deadline due(String code, LocalDate from) {
        LegalValue value = inForce(code, from);
        Term term = value.asTerm();
        LocalDate end = switch (term.unit()) {
            case Y -> from.plusYears(term.count());
            case M -> from.plusMonths(term.count());
            default -> from.plusDays(term.count());
        };
        return new Deadline(end, end, value, false);
    }

    private Optional<LegalValue> find(String code, LocalDate on) {
        try (Connection connection = database.connection();
                PreparedStatement query = connection.prepareStatement(
                        "select param_value, unit, valid_from, legal_basis from legal_parameter where param_code = ?"
                                + " and valid_from <= ? and (valid_to is null or valid_to >= ?)")) {
            query.setString(1, code);
            query.setDate(2, Date.valueOf(on));
            query.setDate(3, Date.valueOf(on));
            ResultSet row = query.executeQuery();
            return row.next()
                    ? Optional.of(new LegalValue(
                            code,
                            row.getString(1),
                            row.getString(2),
                            row.getDate(3).toLocalDate(),
                            null,
                            row.getString(4),
                            null,
                            null))
                    : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
