package org.hongdun.web.portal.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.portal.filing.AttachmentContent;
import org.hongdun.portal.filing.AttachmentRow;
import org.hongdun.portal.filing.FilingDesk;

/** Gives an enterprise its own papers back, as files to keep and never as something the browser runs. */
@WebServlet("/filing/paper")
public class PaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private FilingDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachmentContent paper;
        try {
            paper = desk.content((int) number(request, "year"), number(request, "id"));
        } catch (RuleViolation | NumberFormatException nothingThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = paper.content()) {
            AttachmentRow attachment = paper.attachment();
            response.setContentType(attachment.mediaType());
            response.setContentLengthLong(attachment.length());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(attachment.fileName(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            content.transferTo(response.getOutputStream());
        }
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(request.getParameter(name));
    }
}
