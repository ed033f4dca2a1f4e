package org.hongdun.portal.filing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.portal.filing.AttachPaper;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.domain.PaperType;
import org.hongdun.portal.parameter.PortalParameters;

/** Takes a file in: looks at its name and its first bytes, then streams it into the content store. */
@Dependent
class PaperIntake {

    private static final int LONGEST_NAME = 200;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private ContentStore store;

    @Inject
    private PortalParameters parameters;

    ReportAttachment take(AttachPaper paper, InputStream content, LocalDate today) {
        String fileName = plainName(paper.fileName());
        PaperType type = PaperType.named(fileName)
                .orElseThrow(() -> new RuleViolation(FilingError.ATTACHMENT_TYPE_NOT_ALLOWED, fileName));
        byte[] head = head(content);
        if (head.length == 0) {
            throw new RuleViolation(FilingError.ATTACHMENT_EMPTY, fileName);
        }
        if (!type.fits(head)) {
            throw new RuleViolation(FilingError.ATTACHMENT_CONTENT_DIFFERS, fileName, type);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        ContentRef kept = keep(whole, fileName, type, parameters.number("FILING.ATTACHMENT.MB", today));
        return new ReportAttachment(paper.kind(), fileName, type.mediaType(), kept.length(), kept.sm3());
    }

    private ContentRef keep(InputStream content, String fileName, PaperType type, int megabytes) {
        try {
            return store.store(content, fileName, type.mediaType(), megabytes * MEGABYTE);
        } catch (RuleViolation refused) {
            if (refused.reason() == ExchangeError.CONTENT_TOO_LARGE) {
                throw new RuleViolation(FilingError.ATTACHMENT_TOO_LARGE, fileName, megabytes);
            }
            throw refused;
        }
    }

    private static byte[] head(InputStream content) {
        try {
            return content.readNBytes(PaperType.HEAD);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without folders and control characters; HD-F016 if it is too long, HD-F012 if nothing is left. */
    private static String plainName(String given) {
        String name = given == null
                ? ""
                : given.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        if (name.length() > LONGEST_NAME) {
            throw new RuleViolation(FilingError.ATTACHMENT_NAME_TOO_LONG, LONGEST_NAME);
        }
        if (name.isEmpty()) {
            throw new RuleViolation(FilingError.ATTACHMENT_TYPE_NOT_ALLOWED, name);
        }
        return name;
    }
}
