package org.hongdun.web.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.annualreport.ReportAttachment;
import org.hongdun.registry.inspection.InspectionReview;
import org.hongdun.web.theme.Downloads;

/** inspection/attachment: a paper of an inspection, piece by piece, never shown inside a page. */
@WebServlet("/inspection/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InspectionReview review;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        String sm3 = request.getParameter("sm3");
        if (id == null || !id.matches("\\d{1,18}") || sm3 == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long inspection = Long.parseLong(id);
            String name = review.view(inspection).attachments().stream()
                    .filter(paper -> paper.sm3().equals(sm3))
                    .map(ReportAttachment::fileName)
                    .findFirst()
                    .orElse(sm3);
            try (InputStream in = review.openAttachment(inspection, sm3)) {
                Downloads.head(response, name);
                in.transferTo(response.getOutputStream());
            }
        } catch (RuleViolation missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
