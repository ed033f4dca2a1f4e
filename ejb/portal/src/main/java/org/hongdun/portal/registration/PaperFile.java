package org.hongdun.portal.registration;

import java.io.InputStream;

/** A file and its content; whoever asks closes the stream. */
public record PaperFile(PaperRow paper, InputStream content) {}
