package org.hongdun.registry.name.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Builds the index of names after the start and keeps it warm, so that no check has much to read. */
@Singleton
@RunAs("system")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTimer {

    @Inject
    private IndexKeeper keeper;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "index of names")
    @PermitAll
    public void readOn() {
        keeper.catchUp();
    }

    /** Every server looks at its own index, whichever of them runs the job of the night. */
    @Schedule(hour = "3", minute = "30", persistent = false, info = "check of the index of names")
    @PermitAll
    public void check() {
        keeper.check();
    }
}
