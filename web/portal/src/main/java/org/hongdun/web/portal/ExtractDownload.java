package org.hongdun.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hongdun.portal.enquiry.PublicExtract;

/** Gives anybody a signed extract of one subject as PDF. */
@WebServlet("/extract")
public class ExtractDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicExtract extract;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> pdf = extract.of(request.getParameter("code"));
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.get().length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + request.getParameter("code").replaceAll("[^0-9A-Za-z]", "") + ".pdf\"");
        response.getOutputStream().write(pdf.get());
    }
}
