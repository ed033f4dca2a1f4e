package org.hongdun.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.web.PasswordGate;
import org.hongdun.web.theme.Languages;

/**
 * Sends the head of a page before Faces begins with it: the browser can fetch what the head names while the page is read from
 * the database and written. It is what Faces wrote as the head of that page the first time, and what it writes from then on is
 * held back. Kept without nonces: its scripts are files, which the policy lets in without one.
 *
 * <p>What fails after the head leads to the error page. The head does not go first when a form is answered, a file is asked
 * for, somebody is not let in, or messages came with a redirect, whose cookie is written last.
 */
@WebFilter("/work/list.xhtml")
public class HeadFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FLASH_COOKIE = "csfcfc";
    private static final Pattern NONCE = Pattern.compile(" nonce=\"[^\"]*\"");

    @Inject
    private transient CurrentOfficer current;

    @Inject
    private transient Languages languages;

    private final Map<String, String> heads = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = languages.getTag() + request.getServletPath();
        String head = heads.get(page);
        boolean first = head != null && mayGoFirst(request);
        if (first) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(head);
            response.flushBuffer();
        }
        Answer answer = new Answer(response, first);
        request.setAttribute(Answer.class.getName(), answer);
        chain.doFilter(request, answer);
        answer.end();
        if (head == null && answer.hasHead()) {
            heads.put(page, NONCE.matcher(answer.head()).replaceAll(""));
        }
    }

    private boolean mayGoFirst(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getParameter("export") == null
                && request.getCookies() != null
                && Arrays.stream(request.getCookies()).map(Cookie::getName).noneMatch(FLASH_COOKIE::equals)
                && !PasswordGate.isShut(request)
                && isLetIn();
    }

    private boolean isLetIn() {
        try {
            current.officer();
            return true;
        } catch (RuleViolation refused) {
            // the page meets the same refusal and says it
            return false;
        }
    }

    /** The answer with the page; until its head ends, what is written is kept, and held back if a head has gone first. */
    static final class Answer extends HttpServletResponseWrapper {

        private final boolean headIsGone;
        private final StringBuilder head = new StringBuilder();
        private boolean ended;
        private PrintWriter writer;

        Answer(HttpServletResponse response, boolean headIsGone) {
            super(response);
            this.headIsGone = headIsGone;
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                PrintWriter out = super.getWriter();
                writer = new PrintWriter(new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) {
                        write(new String(text, from, length), 0, length);
                    }

                    @Override
                    public void write(String text, int from, int length) {
                        if (!ended) {
                            head.append(text, from, from + length);
                        }
                        if (ended || !headIsGone) {
                            out.write(text, from, length);
                        }
                    }

                    @Override
                    public void flush() {
                        if (ended || !headIsGone) {
                            out.flush();
                        }
                    }

                    @Override
                    public void close() {
                        out.close();
                    }
                });
            }
            return writer;
        }

        /** Faces sets it before it writes, which is too late behind a head. */
        @Override
        public void setBufferSize(int size) {
            if (!headIsGone) {
                super.setBufferSize(size);
            }
        }

        void endHead() {
            ended = true;
        }

        boolean hasHead() {
            return ended;
        }

        String head() {
            return head.toString();
        }

        /** A page that failed in its head has written the way to the error page, which is not held back. */
        void end() throws IOException {
            if (headIsGone && !ended) {
                super.getWriter().write(head.toString());
            }
        }
    }
}
