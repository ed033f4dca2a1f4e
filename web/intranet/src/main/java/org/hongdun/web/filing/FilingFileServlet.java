package org.hongdun.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.registry.filing.FilingReview;
import org.hongdun.web.theme.Downloads;

/** Gives officers the files that came with a matter on line, as files to keep and never as something the browser runs. */
@WebServlet("/filing/file")
public class FilingFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FilingReview review;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        String sm3 = request.getParameter("sm3");
        if (id == null || !id.matches("\\d{1,18}") || sm3 == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long filing = Long.parseLong(id);
            String name = review.view(filing).files().stream()
                    .filter(file -> file.sm3().equals(sm3))
                    .map(FiledPaper::fileName)
                    .findFirst()
                    .orElse(sm3);
            try (InputStream in = review.openFile(filing, sm3)) {
                Downloads.head(response, name);
                in.transferTo(response.getOutputStream());
            }
        } catch (RuleViolation missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
