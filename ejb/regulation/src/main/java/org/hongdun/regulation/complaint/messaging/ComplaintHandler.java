package org.hongdun.regulation.complaint.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.DocumentHandler;
import org.hongdun.exchange.DocumentRefused;
import org.hongdun.exchange.Handled;
import org.hongdun.exchange.IncomingDocument;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.xml.XmlNode;
import org.hongdun.regulation.complaint.ComplaintError;
import org.hongdun.regulation.complaint.application.ComplaintRegistration;
import org.hongdun.regulation.complaint.domain.Arrival;
import org.hongdun.regulation.complaint.domain.Complaint;
import org.hongdun.regulation.complaint.domain.ComplaintRevision;

/** What the 12315 hotline sends becomes a complaint; the receipt bears its number. */
@ApplicationScoped
public class ComplaintHandler implements DocumentHandler {

    private static final int LONGEST_FILE_NAME = 200;
    private static final int LONGEST_MEDIA_TYPE = 100;

    @Inject
    private ComplaintRegistration registration;

    @Inject
    private ContentStore contents;

    @Override
    public String documentType() {
        return "12315-complaint.v1";
    }

    @Override
    public Handled handle(IncomingDocument document) {
        ComplaintMessage message = ComplaintMessage.read(document.body());
        Arrival arrival = new Arrival(document.id(), document.receivedAt());
        Complaint complaint;
        try {
            complaint = registration.take(document.sender(), message.no(), message.telling(), message.unit(), arrival);
        } catch (RuleViolation refused) {
            throw refusal(refused, message);
        }
        keepFiles(document, message, complaint.current());
        return new Handled(complaint.complaintNo());
    }

    private void keepFiles(IncomingDocument document, ComplaintMessage message, ComplaintRevision revision) {
        for (XmlNode attachment : message.attachments()) {
            attach(revision, store(attachment));
        }
        document.attachments().forEach(file -> attach(revision, file));
    }

    private ContentRef store(XmlNode attachment) {
        String fileName = attachment.attribute("fileName").orElse("");
        String mediaType = attachment.attribute("mediaType").orElse("");
        if (fileName.isEmpty() || fileName.length() > LONGEST_FILE_NAME || mediaType.length() > LONGEST_MEDIA_TYPE) {
            throw new DocumentRefused(ReceiptCode.NOT_VALID, "attachment: fileName, mediaType");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(attachment.content());
        return contents.store(new ByteArrayInputStream(bytes), fileName, mediaType, bytes.length);
    }

    private static void attach(ComplaintRevision revision, ContentRef file) {
        revision.attach(file.sm3(), file.fileName(), file.mediaType(), file.length());
    }

    private static RuntimeException refusal(RuleViolation refused, ComplaintMessage message) {
        if (refused.reason() == ComplaintError.UNIT_UNKNOWN) {
            return new DocumentRefused(ReceiptCode.UNKNOWN_CODE, "unit: " + message.unit());
        }
        if (refused.reason() == ComplaintError.REVISION_REPEATED) {
            return new DocumentRefused(
                    ReceiptCode.DUPLICATE,
                    message.no() + ", revision " + message.telling().revision());
        }
        return refused;
    }
}
