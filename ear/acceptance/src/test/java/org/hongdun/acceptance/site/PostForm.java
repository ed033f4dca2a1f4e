package org.hongdun.acceptance.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;

/**
 * A form of a page as the browser would send it.
 *
 * @param id of the form element
 * @param address where it is sent to
 * @param fields name and value of each field
 * @param buttons names of what sends it
 */
public record PostForm(String id, URI address, List<Map.Entry<String, String>> fields, List<String> buttons) {

    /** The field that carries the page's token. */
    public static final String TOKEN = "jakarta.faces.ViewState";

    /** The same form with some of its buttons. */
    public PostForm of(List<String> some) {
        return new PostForm(id, address, fields, some);
    }

    /**
     * The fields and the pressed button, encoded.
     *
     * @param token in place of the page's own; null for none
     */
    public String pressed(String button, String token) {
        String encoded = fields.stream()
                .filter(field -> !field.getKey().equals(TOKEN))
                .map(field -> pair(field.getKey(), field.getValue()))
                .collect(joining("&"));
        return encoded + "&" + pair(button, button) + (token == null ? "" : "&" + pair(TOKEN, token));
    }

    /** The token of the page that the form stands on. */
    public String token() {
        return fields.stream()
                .filter(field -> field.getKey().equals(TOKEN))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
