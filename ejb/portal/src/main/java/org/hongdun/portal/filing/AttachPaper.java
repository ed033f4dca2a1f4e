package org.hongdun.portal.filing;

import java.io.Serializable;
import org.hongdun.kernel.annualreport.ReportAttachment;

/**
 * A paper to attach.
 *
 * @param fileName name on the enterprise's computer, at most 200 characters; data only
 */
public record AttachPaper(int reportYear, ReportAttachment.Kind kind, String fileName) implements Serializable {}
