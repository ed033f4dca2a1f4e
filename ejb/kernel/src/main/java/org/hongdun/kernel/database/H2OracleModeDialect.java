package org.hongdun.kernel.database;

import java.sql.Types;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.OracleDialect;

/**
 * Oracle 19 as H2 2.2 plays it in {@code MODE=Oracle}: the same SQL, but metadata that names the types otherwise
 * (NUMERIC for the integers, TIMESTAMP for DATE).
 */
public class H2OracleModeDialect extends OracleDialect {

    public H2OracleModeDialect() {
        super(DatabaseVersion.make(19));
    }

    @Override
    public boolean equivalentTypes(int typeCode1, int typeCode2) {
        return super.equivalentTypes(typeCode1, typeCode2)
                || isNumber(typeCode1) && isNumber(typeCode2)
                || isDate(typeCode1) && isDate(typeCode2);
    }

    private static boolean isNumber(int type) {
        return switch (type) {
            case Types.NUMERIC,
                    Types.DECIMAL,
                    Types.BIGINT,
                    Types.INTEGER,
                    Types.SMALLINT,
                    Types.TINYINT,
                    Types.BIT,
                    Types.BOOLEAN -> true;
            default -> false;
        };
    }

    private static boolean isDate(int type) {
        return type == Types.DATE || type == Types.TIMESTAMP || type == Types.TIMESTAMP_WITH_TIMEZONE;
    }
}
