package org.hongdun.web.licence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.licence.LicenceDocuments;
import org.hongdun.registry.licence.LicenceDocuments.Medium;
import org.hongdun.web.theme.Downloads;

/** licence/document: a licence as PDF, as it lies on its sheet or electronic. */
@WebServlet("/licence/document")
public class LicenceDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LicenceDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Medium medium = "true".equals(request.getParameter("electronic")) ? Medium.ELECTRONIC : Medium.PAPER;
        try {
            Downloads.pdf(response, "licence-" + id + ".pdf", documents.document(Long.parseLong(id), medium));
        } catch (RuleViolation missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
