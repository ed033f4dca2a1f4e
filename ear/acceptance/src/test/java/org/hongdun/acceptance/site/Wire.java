package org.hongdun.acceptance.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Plain HTTP without a browser: what somebody sends who does not press our buttons. Redirects are not followed. */
public final class Wire {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Wire() {}

    /** Asks for an address, with the session's cookie if one is given. */
    public static HttpResponse<String> get(URI address, String session) {
        return send(request(address, session).GET());
    }

    /** Asks as a program does, with its token, and with a session's cookie if one is given. */
    public static HttpResponse<String> call(URI address, String token, String session) {
        return send(request(address, session)
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    /** Sends a form as a browser encodes it. */
    public static HttpResponse<String> post(URI address, String session, String form) {
        return send(request(address, session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /**
     * Sends a form as a browser does for a page of another site.
     *
     * @param origin scheme and authority of that site
     */
    public static HttpResponse<String> post(URI address, String session, String form, String origin) {
        return send(request(address, session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(form)));
    }

    /** Asks for a file and reads it piece by piece. */
    public static HttpResponse<InputStream> download(URI address, String session) {
        return send(request(address, session).GET(), BodyHandlers.ofInputStream());
    }

    /** Sends a request with any method and no body. */
    public static HttpResponse<String> send(String method, URI address) {
        return send(request(address, null).method(method, BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder request(URI address, String session) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        return session == null ? request : request.header("Cookie", session);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> answer) {
        try {
            return CLIENT.send(request.build(), answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
