package org.hongdun.web.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;

/** Tells a program what went wrong as JSON, where the server would show a person its error page. */
final class ApiResponse extends HttpServletResponseWrapper {

    private final ApiAnswers answers;

    ApiResponse(HttpServletResponse response, ApiAnswers answers) {
        super(response);
        this.answers = answers;
    }

    @Override
    public void sendError(int status, String unused) throws IOException {
        resetBuffer();
        answers.refuse(this, status, "HD-W" + status, List.of());
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }
}
