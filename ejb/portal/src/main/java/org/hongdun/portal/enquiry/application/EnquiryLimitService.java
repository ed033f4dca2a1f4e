package org.hongdun.portal.enquiry.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.portal.enquiry.EnquiryLimit;
import org.hongdun.portal.enquiry.domain.MinuteCount;
import org.hongdun.portal.parameter.PortalParameters;

/** Counts by the minute; the setting is read once a minute, so that a flood does not reach the database. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@Local(EnquiryLimit.class)
public class EnquiryLimitService implements EnquiryLimit {

    @Inject
    private PortalParameters parameters;

    @Inject
    private Clock clock;

    private volatile MinuteCount count = MinuteCount.NONE;

    @Override
    @PermitAll
    public int waitFor(String address) {
        long now = clock.instant().getEpochSecond();
        if (!count.covers(now)) {
            begin(now);
        }
        return count.waitFor(address, now);
    }

    private synchronized void begin(long now) {
        if (!count.covers(now)) {
            count = new MinuteCount(now, parameters.number("ENQUIRY.PER.MINUTE", LocalDate.now(clock)));
        }
    }
}
