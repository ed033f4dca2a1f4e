package org.hongdun.web.work;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hongdun.platform.approval.WorkCounts;
import org.hongdun.platform.approval.WorkNews;

/**
 * One open page that listens. What is written is far smaller than what a connection holds unread, so nobody waits for a
 * slow reader; that a reader has left is found with the next sign of life.
 */
final class NewsStream implements WorkNews.Listener {

    private AsyncContext asynchronous;
    private ServletOutputStream out;
    private String first = "";
    private boolean over;

    /** Begins to write, with what was told meanwhile. */
    synchronized void open(AsyncContext context) throws IOException {
        asynchronous = context;
        out = context.getResponse().getOutputStream();
        write(first);
    }

    @Override
    public synchronized void counts(WorkCounts counts) {
        write("data: {\"todo\":" + counts.todo() + ",\"overdue\":" + counts.overdue() + ",\"reading\":"
                + counts.reading() + "}\n\n");
    }

    @Override
    public synchronized boolean idle() {
        write(":\n\n");
        return !over;
    }

    @Override
    public synchronized void ended() {
        write("event: end\ndata: {}\n\n");
        close();
    }

    private void write(String text) {
        if (out == null) {
            first = text;
            return;
        }
        if (over) {
            return;
        }
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            close();
        }
    }

    private void close() {
        if (!over && asynchronous != null) {
            over = true;
            asynchronous.complete();
        }
    }
}
