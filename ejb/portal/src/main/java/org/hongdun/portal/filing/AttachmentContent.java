package org.hongdun.portal.filing;

import java.io.InputStream;

/** A paper and its content; whoever asks closes the stream. */
public record AttachmentContent(AttachmentRow attachment, InputStream content) {}
