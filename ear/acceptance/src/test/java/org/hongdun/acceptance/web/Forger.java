package org.hongdun.acceptance.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.PostForm;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;

/**
 * Sends the forms of a page that a signed-in person looks at, with that person's session, as somebody would who is not
 * that person: without the page's token, with a token made up or of another session, from another site, as an address;
 * and with everything but the session. Each button of each page once.
 */
final class Forger {

    private static final String MADE_UP = "-1234567890123456789:987654321";
    private static final String FOREIGN = "https://evil.example";
    /** The form that stands on every page. */
    private static final String FRAME = "leave";

    private static final Pattern TOKEN = Pattern.compile("name=\"" + PostForm.TOKEN + "\"[^>]* value=\"([^\"]+)\"");

    private final RunningSite site;
    private final Set<String> tried = new HashSet<>();
    private final Map<Side, String> strangersTokens = new EnumMap<>(Side.class);

    Forger(RunningSite site) {
        this.site = site;
    }

    /** What went wrong on the page that the person looks at, one line each; empty is right. */
    List<String> forge(Side side, Person person) {
        List<PostForm> forms = person.forms().stream()
                .map(form -> form.of(form.buttons().stream()
                        .filter(button -> tried.add(place(form) + " " + button))
                        .toList()))
                .filter(form -> !form.buttons().isEmpty())
                .toList();
        if (forms.isEmpty()) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        String stranger = strangersTokens.computeIfAbsent(side, this::strangersToken);
        var before = books();
        boolean signedIn = isSignedIn(person);
        for (PostForm form : forms) {
            for (String button : form.buttons()) {
                forgeries(form, button, person.session(), stranger).forEach((manner, forgery) -> {
                    int status = forgery.get().statusCode();
                    if (status >= 500) {
                        faults.add(form.address() + " " + button + " " + manner + ": " + status);
                    }
                });
            }
        }
        var after = books();
        if (!after.equals(before)) {
            faults.add("a forged form of " + person.page().url() + " has changed " + differences(before, after));
        }
        if (isSignedIn(person) != signedIn) {
            faults.add("a forged form of " + person.page().url() + " has ended or begun a session");
        }
        return faults;
    }

    private static String place(PostForm form) {
        return form.id().equals(FRAME) ? "" : form.address().getPath();
    }

    private static boolean isSignedIn(Person person) {
        return Wire.get(URI.create(person.page().url()), person.session())
                .body()
                .contains("id=\"" + FRAME + "\"");
    }

    /** How many buttons were tried so far. */
    int tried() {
        return tried.size();
    }

    /** What the books of both sides say. */
    Map<Side, Map<String, String>> books() {
        Map<Side, Map<String, String>> books = new TreeMap<>();
        for (Side side : Side.values()) {
            books.put(side, site.books(side));
        }
        return books;
    }

    /** The requests by the manner of their forgery. */
    static Map<String, Supplier<HttpResponse<String>>> forgeries(
            PostForm form, String button, String session, String strangersToken) {
        URI address = form.address();
        String genuine = form.pressed(button, form.token());
        Map<String, Supplier<HttpResponse<String>>> forgeries = new LinkedHashMap<>();
        forgeries.put("without token", () -> Wire.post(address, session, form.pressed(button, null)));
        forgeries.put("token made up", () -> Wire.post(address, session, form.pressed(button, MADE_UP)));
        forgeries.put("token of another", () -> Wire.post(address, session, form.pressed(button, strangersToken)));
        forgeries.put("without session", () -> Wire.post(address, null, genuine));
        forgeries.put("from another site", () -> Wire.post(address, session, genuine, FOREIGN));
        forgeries.put("from nowhere", () -> Wire.post(address, session, genuine, "null"));
        forgeries.put("as an address", () -> Wire.get(asAddress(address, genuine), session));
        return forgeries;
    }

    private static URI asAddress(URI address, String form) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + form);
    }

    private String strangersToken(Side side) {
        Matcher token = TOKEN.matcher(
                Wire.get(site.url(side).resolve("login.xhtml"), null).body());
        if (!token.find()) {
            throw new IllegalStateException("No token on the sign-in page");
        }
        return token.group(1);
    }

    private static List<String> differences(
            Map<Side, Map<String, String>> before, Map<Side, Map<String, String>> after) {
        List<String> differences = new ArrayList<>();
        after.forEach((side, books) -> books.forEach((table, now) -> {
            String then = before.get(side).get(table);
            if (!now.equals(then)) {
                differences.add(side.label() + " " + table + ": " + then + " -> " + now);
            }
        }));
        return differences;
    }
}
