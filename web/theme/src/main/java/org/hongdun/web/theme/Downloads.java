package org.hongdun.web.theme;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hongdun.kernel.RuleViolation;

/** Files that are saved and never shown inside a page. */
public final class Downloads {

    /** A file that came with a matter. */
    public record Download(String fileName, InputStream content) {}

    /** Finds a file by the id of its matter and its digest, or refuses. */
    @FunctionalInterface
    public interface Files {
        Download find(long id, String sm3);
    }

    private Downloads() {}

    /**
     * @param fileName as the person sees it; any characters
     */
    public static void head(HttpServletResponse response, String fileName) {
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", disposition(fileName));
    }

    /** A document that the house has made. */
    public static void pdf(HttpServletResponse response, String fileName, byte[] content) throws IOException {
        head(response, fileName);
        response.setContentType("application/pdf");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Answers the parameters {@code id} and {@code sm3} with the file, or with 404. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Files files)
            throws IOException {
        String id = request.getParameter("id");
        String sm3 = request.getParameter("sm3");
        if (id == null || !id.matches("\\d{1,18}") || sm3 == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Download download = files.find(Long.parseLong(id), sm3);
            try (InputStream in = download.content()) {
                head(response, download.fileName());
                in.transferTo(response.getOutputStream());
            }
        } catch (RuleViolation missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static String disposition(String fileName) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
