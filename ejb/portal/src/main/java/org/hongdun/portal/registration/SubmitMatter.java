package org.hongdun.portal.registration;

import java.io.Serializable;
import java.util.UUID;

/**
 * The click on "submit".
 *
 * @param seenRevision revision of the draft whose checks were shown
 * @param clientKey drawn when the page was shown; the same click twice carries the same key
 */
public record SubmitMatter(UUID key, long seenRevision, UUID clientKey) implements Serializable {}
