package org.hongdun.web.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        Downloads.answer(request, response, this::paper);
    }

    private Downloads.Download paper(long id, String sm3) {
        String name = review.view(id).attachments().stream()
                .filter(each -> each.sm3().equals(sm3))
                .map(ReportAttachment::fileName)
                .findFirst()
                .orElse(sm3);
        return new Downloads.Download(name, review.openAttachment(id, sm3));
    }
}
