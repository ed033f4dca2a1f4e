package org.hongdun.portal.registration;

import java.io.Serializable;
import java.time.Instant;

/** What the wizard shows after saving: the new revision and the instant. */
public record SavedMatter(long revision, Instant savedAt) implements Serializable {}
