package org.hongdun.kernel.database;

import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;

/** On H2, which runs the Oracle scripts, speaks Oracle; for every other database Hibernate decides itself. */
public class HongdunDialectResolver implements DialectResolver {

    private static final long serialVersionUID = 1L;

    @Override
    public Dialect resolveDialect(DialectResolutionInfo info) {
        return "H2".equals(info.getDatabaseName()) ? new H2OracleModeDialect() : null;
    }
}
