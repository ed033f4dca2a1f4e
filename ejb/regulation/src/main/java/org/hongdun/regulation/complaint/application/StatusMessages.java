package org.hongdun.regulation.complaint.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.hongdun.exchange.Outbox;
import org.hongdun.exchange.OutgoingDocument;
import org.hongdun.kernel.Clocks;
import org.hongdun.kernel.xml.XmlDocumentWriter;
import org.hongdun.regulation.complaint.domain.Arrival;
import org.hongdun.regulation.complaint.domain.Complaint;

/** Tells the hotline how its matter stands ({@code 12315-status.v1}). */
@ApplicationScoped
public class StatusMessages {

    private static final String TYPE = "12315-status.v1";

    @Inject
    private Outbox outbox;

    /** The complaint has a number here. */
    void tell(Complaint complaint, Arrival arrival) {
        put(complaint, "REGISTERED", arrival.at());
    }

    /** A unit has been chosen by hand. */
    void assigned(Complaint complaint, Instant at) {
        put(complaint, "ASSIGNED", at);
    }

    private void put(Complaint complaint, String state, Instant at) {
        byte[] body = new XmlDocumentWriter("urn:hongdun:" + TYPE, "status")
                .element("no", complaint.sourceNo())
                .element("businessNo", complaint.complaintNo())
                .element("state", state)
                .element("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Clocks.OFFICIAL_ZONE)))
                .element("unit", complaint.unitCode())
                .element("dueOn", complaint.dueOn())
                .bytes();
        outbox.put(OutgoingDocument.of(complaint.sourceSystem(), TYPE, complaint.complaintNo(), body));
    }
}
