package org.hongdun.web.complaint;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.regulation.complaint.ComplaintView;
import org.hongdun.regulation.complaint.Complaints;
import org.hongdun.web.theme.Downloads;

/** complaint/attachment: a file that came with a complaint, piece by piece, never shown inside a page. */
@WebServlet("/complaint/attachment")
public class ComplaintAttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Complaints complaints;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        String sm3 = request.getParameter("sm3");
        if (id == null || !id.matches("\\d{1,18}") || sm3 == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long complaint = Long.parseLong(id);
        try (InputStream in = complaints.openAttachment(complaint, sm3)) {
            String name = complaints.view(complaint).attachments().stream()
                    .filter(file -> file.sm3().equals(sm3))
                    .map(ComplaintView.Attachment::fileName)
                    .findFirst()
                    .orElse(sm3);
            Downloads.head(response, name);
            in.transferTo(response.getOutputStream());
        } catch (RuleViolation missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
