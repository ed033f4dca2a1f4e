package org.hongdun.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.web.theme.Downloads;

/** filing/document: a notice as PDF. */
@WebServlet("/filing/document")
public class NoticeDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FilingReview review;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        Optional<NoticeKind> kind = Arrays.stream(NoticeKind.values())
                .filter(known -> known.name().equals(request.getParameter("kind")))
                .findFirst();
        if (id == null || !id.matches("\\d{1,18}") || kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Downloads.pdf(
                    response, kind.get() + "-" + id + ".pdf", review.noticeDocument(Long.parseLong(id), kind.get()));
        } catch (RuleViolation missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
