package org.hongdun.acceptance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.acceptance.site.Wire;
import org.hongdun.server.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a token of a program opens, and when it stops. */
@OnTheSite
class ApiTokenIT {

    private static final String HOLDER = "reg.examiner";
    private static final String DUE = "api/calendar/due?from=2026-01-30&term=15WD";
    private static final String CHECK = "api/names/check?industry=C&name=" + URLEncoder.encode("广州望潮酒业有限公司", UTF_8);

    private static final String SUBJECT = "api/subjects/91440101MA5ABCDE52";
    private static final String SUBJECTS = "api/subjects?q=" + URLEncoder.encode("示例商贸", UTF_8);

    private final RunningSite site;

    ApiTokenIT(RunningSite site) {
        this.site = site;
    }

    @AfterEach
    void leave_the_holder_as_he_was() {
        change(
                "update access_account set status = 'ACTIVE', locked_until = null, must_change = ? where login_name = ?",
                false,
                HOLDER);
    }

    @Test
    void a_token_opens_what_it_was_given_without_a_session_and_answers_as_described(People people) {
        String token = make(people, "NAME_CHECK", "PARAMETER_READ");

        HttpResponse<String> due = call(DUE, token);
        HttpResponse<String> check = call(CHECK, token);

        assertThat(due.statusCode()).isEqualTo(200);
        assertThat(due.body()).contains("\"lastDay\":\"2026-02-27\"");
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(List.of(due, check))
                .allSatisfy(answer -> assertThat(answer.headers().map()).doesNotContainKey("set-cookie"));
        JsonObject description =
                JsonParser.parseString(call("api/openapi.json", token).body()).getAsJsonObject();
        assertDescribed(description, "Reckoning", JsonParser.parseString(due.body()));
        assertDescribed(description, "NameReport", JsonParser.parseString(check.body()));
        assertThat(site.rows(Side.INTRANET, "select digest, last_used_at from access_token order by id desc")
                        .get(0))
                .satisfies(row -> {
                    assertThat(row.get("digest").toString()).doesNotContain(token.substring(3));
                    assertThat(row.get("last_used_at")).isNotNull();
                });
    }

    @Test
    void a_token_opens_nothing_else_even_where_a_session_comes_with_it(People people) {
        String token = make(people, "PARAMETER_READ");
        Person holder = people.officer(HOLDER);

        assertRefused(403, "HD-W403", call(CHECK, token));
        assertRefused(403, "HD-W403", Wire.call(address(CHECK), token, holder.session()));
        assertRefused(401, "HD-A017", Wire.call(address(CHECK), "hd_" + "0".repeat(64), holder.session()));
        assertRefused(404, "HD-W404", call("api/nothing", token));
        assertThat(call("workbench.xhtml", token).body()).contains("autocomplete=\"username\"");
        assertThat(Wire.get(address(CHECK), holder.session()).statusCode()).isEqualTo(200);
        assertRefused(401, "HD-A001", Wire.get(address(CHECK), null));
        assertRefused(401, "HD-A001", Wire.get(address("api/openapi.json"), null));
    }

    @Test
    void a_token_for_the_register_finds_and_reads_subjects_and_another_does_not(People people) {
        String token = make(people, "SUBJECT_READ");
        String other = make(people, "PARAMETER_READ");
        Patience.await(
                "the index", Duration.ofMinutes(2), () -> call(SUBJECTS, token).statusCode() == 200);

        assertThat(call(SUBJECTS, token).body()).contains("\"UNISCID\":\"91440101MA5ABCDE52\"");
        assertThat(call(SUBJECT, token).body()).contains("\"ENTNAME\":\"广州示例商贸有限公司\"");
        for (String address : List.of(SUBJECT, SUBJECTS)) {
            assertRefused(403, "HD-W403", call(address, other));
            assertRefused(401, "HD-A001", Wire.get(address(address), null));
        }
        assertRefused(403, "HD-W403", call(CHECK, token));
    }

    @Test
    void a_token_stops_at_once_with_its_account_its_last_day_and_its_being_revoked(People people) {
        String token = make(people, "PARAMETER_READ");
        assertThat(call(DUE, token).statusCode()).isEqualTo(200);

        change("update access_account set status = 'DISABLED' where login_name = ?", HOLDER);
        assertRefused(401, "HD-A017", call(DUE, token));
        change("update access_account set status = 'ACTIVE' where login_name = ?", HOLDER);
        assertThat(call(DUE, token).statusCode()).isEqualTo(200);

        change(
                "update access_account set locked_until = ? where login_name = ?",
                Timestamp.valueOf(LocalDateTime.ofInstant(Instant.now().plusSeconds(60), ZoneOffset.UTC)),
                HOLDER);
        assertRefused(401, "HD-A017", call(DUE, token));
        change("update access_account set locked_until = null where login_name = ?", HOLDER);

        change("update access_account set must_change = ? where login_name = ?", true, HOLDER);
        assertRefused(401, "HD-A017", call(DUE, token));
        change("update access_account set must_change = ? where login_name = ?", false, HOLDER);

        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        long id = site.number(Side.INTRANET, "select max(id) from access_token");
        change("update access_token set last_day = ? where id = ?", Date.valueOf(today.minusDays(1)), id);
        assertRefused(401, "HD-A017", call(DUE, token));
        change("update access_token set last_day = ? where id = ?", Date.valueOf(today), id);
        assertThat(call(DUE, token).statusCode()).isEqualTo(200);

        revokeAsAdministrator(people, id);
        assertRefused(401, "HD-A017", call(DUE, token));
        assertThat(site.rows(
                        Side.INTRANET,
                        "select event_name from audit_event where subject_key = ? and event_name like 'TOKEN%'"
                                + " order by occurred_at desc",
                        HOLDER))
                .extracting(row -> row.get("event_name"))
                .startsWith("TOKEN_REVOKED", "TOKEN_MADE");
    }

    @Test
    void a_token_called_too_often_is_told_when_to_come_again(People people) {
        String token = make(people, "PARAMETER_READ");
        assertThat(call(DUE, token).statusCode()).isEqualTo(200);
        change(
                "update access_token set minute_calls = 120 where id = ?",
                site.number(Side.INTRANET, "select max(id) from access_token"));

        HttpResponse<String> refused = call(DUE, token);

        assertRefused(429, "HD-A018", refused);
        assertThat(Integer.parseInt(refused.headers().firstValue("retry-after").orElseThrow()))
                .isBetween(1, 60);
    }

    private String make(People people, String... rights) {
        Person holder = people.officer(HOLDER);
        holder.open("account/tokens.xhtml");
        holder.page().locator("[id='make:name']").fill("对接程序");
        for (String right : rights) {
            holder.page()
                    .locator("[id='make:rights'] input[value=" + right + "]")
                    .check();
        }
        holder.page().locator("[id='make:go']").click();
        Locator told = holder.page().locator("#token");
        told.waitFor();
        String token = told.innerText();
        holder.open("account/tokens.xhtml");
        assertThat(holder.page().content()).as("shown once").doesNotContain(token);
        return token;
    }

    private void revokeAsAdministrator(People people, long id) {
        Person administrator = people.officer("sysadmin");
        administrator.open("account/tokens.xhtml?status=GOOD&loginName=" + HOLDER);
        Locator rows = administrator.page().locator("[id='list:rows_data'] > tr");
        assertThat(rows.count()).isPositive();
        administrator.page().locator("[id='list:reason']").fill("对接停用");
        rows.first().locator("input.risk").click();
        administrator.settle();
        assertThat(site.rows(Side.INTRANET, "select revoked_by from access_token where id = ?", id)
                        .get(0))
                .containsEntry("revoked_by", "sysadmin");
    }

    private void change(String sql, Object... arguments) {
        assertThat(site.update(Side.INTRANET, sql, arguments)).isEqualTo(1);
    }

    private HttpResponse<String> call(String path, String token) {
        return Wire.call(address(path), token, null);
    }

    private URI address(String path) {
        return site.url(Side.INTRANET).resolve(path);
    }

    private static void assertRefused(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonObject body = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(body.get("code").getAsString()).isEqualTo(code);
        assertThat(body.get("message").getAsString()).matches(".*\\p{IsHan}.*");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    /** What is answered has exactly the properties that the description requires, all the way down. */
    private static void assertDescribed(JsonObject description, String schema, JsonElement answer) {
        JsonObject described = description
                .getAsJsonObject("components")
                .getAsJsonObject("schemas")
                .getAsJsonObject(schema);
        JsonObject properties = described.getAsJsonObject("properties");
        JsonObject answered = answer.getAsJsonObject();
        assertThat(answered.keySet()).as(schema).isEqualTo(properties.keySet());
        assertThat(described.getAsJsonArray("required"))
                .extracting(JsonElement::getAsString)
                .containsExactlyInAnyOrderElementsOf(properties.keySet());
        properties.entrySet().forEach(property -> {
            JsonObject kind = property.getValue().getAsJsonObject();
            JsonElement found = answered.get(property.getKey());
            if (kind.has("$ref")) {
                assertDescribed(description, name(kind), found);
            } else if (kind.get("type").getAsString().equals("array")
                    && kind.getAsJsonObject("items").has("$ref")) {
                JsonArray all = found.getAsJsonArray();
                all.forEach(one -> assertDescribed(description, name(kind.getAsJsonObject("items")), one));
            }
        });
    }

    private static String name(JsonObject reference) {
        return reference.get("$ref").getAsString().replaceAll(".*/", "");
    }
}
