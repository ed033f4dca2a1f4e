package org.hongdun.web.portal.registration;

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
import org.hongdun.portal.registration.PaperFile;
import org.hongdun.portal.registration.RegistrationDesk;

/** Gives an applicant his own files back, as files to keep and never as something the browser runs. */
@WebServlet("/registration/file")
public class RegistrationFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperFile file;
        try {
            file = desk.file(
                    RegistrationWords.key(request.getParameter("id")), Long.parseLong(request.getParameter("paper")));
        } catch (RuleViolation | NumberFormatException nothingThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream content = file.content()) {
            response.setContentType(file.paper().mediaType());
            response.setContentLengthLong(file.paper().length());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(file.paper().fileName(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            content.transferTo(response.getOutputStream());
        }
    }
}
