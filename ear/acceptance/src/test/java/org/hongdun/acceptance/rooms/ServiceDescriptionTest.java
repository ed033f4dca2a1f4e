package org.hongdun.acceptance.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongdun.platform.access.TokenRight;
import org.junit.jupiter.api.Test;

/** The description of the services for programs tells of every service, and of nothing else. */
class ServiceDescriptionTest {

    private static final Path WEB = Path.of(System.getProperty("basedir", ".")).resolve("../../web/intranet/src/main");

    /** For our own pages, which listen with a ticket. */
    private static final String PUSHED_COUNTS = "/api/work/news";

    private static final Pattern PARAMETER = Pattern.compile("getParameter\\(\"(\\w+)\"\\)");
    private static final Pattern PERMISSION = Pattern.compile("Permission ([a-z-]+)[.]");

    @Test
    void every_service_is_described_with_its_parameters_and_permission() throws IOException {
        JsonObject paths = description().getAsJsonObject("paths");

        Set<String> services = new TreeSet<>();
        for (var type : House.ofAllModules()) {
            if (!type.isAnnotatedWith(WebServlet.class)) {
                continue;
            }
            for (String mapped : type.getAnnotationOfType(WebServlet.class).value()) {
                String path = mapped.replace("/*", "/{creditCode}");
                if (path.startsWith("/api/") && !path.equals(PUSHED_COUNTS)) {
                    services.add(path);
                    assertThat(parametersOf(paths.getAsJsonObject(path)))
                            .as(path)
                            .isEqualTo(parametersRead(type.getName()));
                }
            }
        }
        assertThat(services).contains("/api/calendar/due", "/api/names/check");
        assertThat(paths.keySet()).containsExactlyInAnyOrderElementsOf(services);
    }

    @Test
    void every_permission_described_can_be_given_to_a_token() throws IOException {
        Set<String> described = new TreeSet<>();
        for (var path : description().getAsJsonObject("paths").entrySet()) {
            described.add(permissionOf(path.getValue().getAsJsonObject()));
        }

        assertThat(Arrays.stream(TokenRight.values()).map(TokenRight::permission))
                .containsAll(described);
        assertThat(new PermissionTable().permissions())
                .containsAll(Arrays.stream(TokenRight.values())
                        .map(TokenRight::permission)
                        .toList());
    }

    private static JsonObject description() throws IOException {
        return JsonParser.parseString(Files.readString(WEB.resolve("webapp/api/openapi.json")))
                .getAsJsonObject();
    }

    private static Set<String> parametersOf(JsonObject path) {
        Set<String> names = new TreeSet<>();
        for (JsonElement parameter : path.getAsJsonObject("get").getAsJsonArray("parameters")) {
            if (parameter.getAsJsonObject().get("in").getAsString().equals("query")) {
                names.add(parameter.getAsJsonObject().get("name").getAsString());
            }
        }
        return names;
    }

    private static Set<String> parametersRead(String type) throws IOException {
        return PARAMETER
                .matcher(Files.readString(WEB.resolve("java/" + type.replace('.', '/') + ".java")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String permissionOf(JsonObject path) {
        List<MatchResult> named = PERMISSION
                .matcher(path.getAsJsonObject("get").get("description").getAsString())
                .results()
                .toList();
        assertThat(named).hasSize(1);
        return named.get(0).group(1);
    }
}
