package org.hongdun.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fifteen malformed shapes of a request, on both web listeners; behind a proxy each could hide a second request. */
@OnTheSite
class HttpParsingIT {

    /** The connection ended without an answer. */
    private static final int CLOSED = 0;

    private static final String HIDDEN = "GET /hidden HTTP/1.1\r\nHost: h\r\n\r\n";

    private static Map<String, String> shapes() {
        var shapes = new LinkedHashMap<String, String>();
        shapes.put("a space before the first header", "GET / HTTP/1.1\r\n X: y\r\nHost: h\r\n\r\n");
        shapes.put("CR CR ends the headers", "GET / HTTP/1.1\r\nHost: h\r\r" + HIDDEN);
        shapes.put("a space inside a header's name", "GET / HTTP/1.1\r\nHost: h\r\nX y: z\r\n\r\n");
        shapes.put("a space before the colon", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length : 5\r\n\r\nhello");
        shapes.put(
                "length and chunks at once",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                        + HIDDEN);
        shapes.put(
                "two different lengths",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
        shapes.put("a signed length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +5\r\n\r\nhello");
        shapes.put("a negative length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\nhello");
        shapes.put(
                "an unknown transfer coding",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + HIDDEN);
        shapes.put(
                "two transfer codings",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n"
                        + HIDDEN);
        shapes.put("no host", "GET / HTTP/1.1\r\nX: y\r\n\r\n");
        shapes.put("two hosts", "GET / HTTP/1.1\r\nHost: h\r\nHost: i\r\n\r\n");
        shapes.put("a NUL in a header", "GET / HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n\r\n");
        shapes.put("a bare CR inside a header", "GET / HTTP/1.1\r\nHost: h\r\nX: a\rb\r\n\r\n");
        shapes.put("a version that does not exist", "GET / HTTP/1.9x\r\nHost: h\r\n\r\n");
        return shapes;
    }

    static List<Arguments> everywhere() {
        var all = new ArrayList<Arguments>();
        for (Side side : Side.values()) {
            shapes().forEach((name, bytes) -> all.add(Arguments.of(side, name, bytes)));
        }
        return all;
    }

    @Test
    void there_are_fifteen_shapes() {
        assertThat(shapes()).hasSize(15);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_well_formed_request_is_answered(Side side, RunningSite site) throws IOException {
        var answer = RawHttp.send(site.url(side), "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        assertThat(answer.status()).isBetween(200, 399);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everywhere")
    void a_malformed_request_is_refused_and_hides_no_second_one(Side side, String name, String bytes, RunningSite site)
            throws IOException {
        var answer = RawHttp.send(site.url(side), bytes);
        assertThat(answer.statuses()).as(answer.head()).hasSizeLessThanOrEqualTo(1);
        assertThat(answer.status()).as(answer.head()).isIn(CLOSED, 400, 411, 501, 505);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void a_chunk_whose_size_is_no_number_hides_no_second_request(Side side, RunningSite site) throws IOException {
        for (String size : List.of("g5", "0x5", "-5", "+5", "FFFFFFFFFFFFFFFFF5", "")) {
            var answer = RawHttp.send(
                    site.url(side),
                    "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\nhello\r\n0\r\n\r\n"
                            + HIDDEN);
            assertThat(answer.statuses()).as(size).hasSizeLessThanOrEqualTo(1);
        }
    }
}
