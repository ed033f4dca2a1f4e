package org.hongdun.portal.filing;

import java.io.Serializable;
import java.time.Instant;

/** What the wizard shows after saving: the new revision and the instant. */
public record SavedDraft(long revision, Instant savedAt) implements Serializable {}
