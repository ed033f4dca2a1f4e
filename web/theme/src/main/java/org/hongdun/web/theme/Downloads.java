package org.hongdun.web.theme;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Headers of a file that is saved and never shown inside a page. */
public final class Downloads {

    private Downloads() {}

    /**
     * @param fileName as the person sees it; any characters
     */
    public static void head(HttpServletResponse response, String fileName) {
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", disposition(fileName));
    }

    static String disposition(String fileName) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
