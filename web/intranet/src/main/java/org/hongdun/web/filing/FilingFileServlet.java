package org.hongdun.web.filing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        Downloads.answer(request, response, this::file);
    }

    private Downloads.Download file(long id, String sm3) {
        String name = review.view(id).files().stream()
                .filter(each -> each.sm3().equals(sm3))
                .map(FiledPaper::fileName)
                .findFirst()
                .orElse(sm3);
        return new Downloads.Download(name, review.openFile(id, sm3));
    }
}
