package org.hongdun.portal.paper.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.hongdun.exchange.ContentRef;
import org.hongdun.exchange.ContentStore;
import org.hongdun.exchange.ExchangeError;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.paper.PaperError;
import org.hongdun.portal.paper.Papers;
import org.hongdun.portal.paper.domain.PaperType;
import org.hongdun.portal.parameter.PortalParameters;

/** Takes a file in: looks at its name and its first bytes, then streams it into the content store. */
@ApplicationScoped
class PaperIntake implements Papers {

    private static final int LONGEST_NAME = 200;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private ContentStore store;

    @Inject
    private PortalParameters parameters;

    @Inject
    private Clock clock;

    @Override
    public ContentRef take(String givenName, InputStream content) {
        String fileName = plainName(givenName);
        PaperType type = PaperType.named(fileName)
                .orElseThrow(() -> new RuleViolation(PaperError.ATTACHMENT_TYPE_NOT_ALLOWED, fileName));
        byte[] head = head(content);
        if (head.length == 0) {
            throw new RuleViolation(PaperError.ATTACHMENT_EMPTY, fileName);
        }
        if (!type.fits(head)) {
            throw new RuleViolation(PaperError.ATTACHMENT_CONTENT_DIFFERS, fileName, type);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), content);
        return keep(whole, fileName, type, parameters.number("FILING.ATTACHMENT.MB", LocalDate.now(clock)));
    }

    private ContentRef keep(InputStream content, String fileName, PaperType type, int megabytes) {
        try {
            return store.store(content, fileName, type.mediaType(), megabytes * MEGABYTE);
        } catch (RuleViolation refused) {
            if (refused.reason() == ExchangeError.CONTENT_TOO_LARGE) {
                throw new RuleViolation(PaperError.ATTACHMENT_TOO_LARGE, fileName, megabytes);
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
            throw new RuleViolation(PaperError.ATTACHMENT_NAME_TOO_LONG, LONGEST_NAME);
        }
        if (name.isEmpty()) {
            throw new RuleViolation(PaperError.ATTACHMENT_TYPE_NOT_ALLOWED, name);
        }
        return name;
    }
}
