package org.hongdun.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongdun.exchange.ExchangeMonitor;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.web.theme.Downloads;

/** exchange/body: the bytes of a document as they came or left. */
@WebServlet("/exchange/body")
public class BodyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExchangeMonitor monitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = request.getParameter("key");
        if (key == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] body = monitor.body(key);
            Downloads.head(response, key + ".xml");
            response.getOutputStream().write(body);
        } catch (RuleViolation missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
