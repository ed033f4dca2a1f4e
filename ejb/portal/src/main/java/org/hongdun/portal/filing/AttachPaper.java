package org.hongdun.portal.filing;

import java.io.Serializable;

/**
 * A paper to attach.
 *
 * @param fileName name on the enterprise's computer, at most 200 characters; data only
 */
public record AttachPaper(int reportYear, PaperKind kind, String fileName) implements Serializable {}
