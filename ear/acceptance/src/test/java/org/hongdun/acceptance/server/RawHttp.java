package org.hongdun.acceptance.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to a web listener and what comes back: no HTTP library repairs what a test breaks on purpose. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final int QUIET_MILLIS = 400;
    private static final Pattern STATUS = Pattern.compile("(?:^|(?<=\n)|(?<=[^\n]))HTTP/1\\.[01] (\\d{3})");

    private RawHttp() {}

    /**
     * Everything that the listener sends until it closes or falls silent.
     *
     * @param text characters of the request, each one byte
     */
    static Answer send(URI listener, String text) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(listener.getHost(), listener.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new Answer(read(socket));
        }
    }

    private static String read(Socket socket) throws IOException {
        var received = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                received.write(next);
                socket.setSoTimeout(QUIET_MILLIS);
            }
        } catch (SocketTimeoutException silent) {
            return received.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException reset) {
            return received.toString(StandardCharsets.ISO_8859_1);
        }
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    /**
     * What a listener sent.
     *
     * @param text all of it, heads and bodies; empty if the connection was closed without a word
     */
    record Answer(String text) {

        /** The status codes of all answers in it. */
        List<Integer> statuses() {
            return STATUS.matcher(text)
                    .results()
                    .map(hit -> Integer.valueOf(hit.group(1)))
                    .toList();
        }

        /** The first status code, 0 if there is none. */
        int status() {
            return statuses().isEmpty() ? 0 : statuses().get(0);
        }

        /** The head of the first answer. */
        String head() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        }

        /** The values of a header of the first answer. */
        List<String> header(String name) {
            Matcher matcher = Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*?)\r?$")
                    .matcher(head());
            return matcher.results().map(hit -> hit.group(1)).toList();
        }
    }
}
