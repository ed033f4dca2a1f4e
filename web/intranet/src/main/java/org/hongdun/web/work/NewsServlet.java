package org.hongdun.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hongdun.platform.approval.WorkNews;

/**
 * GET api/work/news with the header {@code X-Hongdun-Ticket}: the counts of the ticket's officer as server-sent events,
 * now and whenever they change. Pages ask without their cookie, so no session is touched; no thread waits meanwhile.
 * Without a good ticket the answer is 403.
 */
@WebServlet(value = "/api/work/news", asyncSupported = true)
public class NewsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorkNews news;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String ticket = request.getHeader("X-Hongdun-Ticket");
        if (ticket == null || !ticket.matches("[0-9a-f]{64}")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        NewsStream stream = new NewsStream();
        if (!news.listen(ticket, stream)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext asynchronous = request.startAsync();
        asynchronous.setTimeout(0);
        stream.open(asynchronous);
    }
}
