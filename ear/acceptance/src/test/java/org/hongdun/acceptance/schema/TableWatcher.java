package org.hongdun.acceptance.schema;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.Table;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Keeps the mapped tables of every session factory, which itself forgets them once it is built. */
public final class TableWatcher implements Integrator {

    private static final Map<SessionFactory, Collection<Table>> TABLES = new ConcurrentHashMap<>();

    static Collection<Table> tablesOf(EntityManagerFactory factory) {
        return TABLES.getOrDefault(factory.unwrap(SessionFactory.class), List.of());
    }

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        TABLES.put(factory, metadata.collectTableMappings());
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
        TABLES.remove(factory);
    }
}
