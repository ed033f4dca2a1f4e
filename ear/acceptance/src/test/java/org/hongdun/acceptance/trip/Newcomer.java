package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongdun.acceptance.site.Patience;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;

/**
 * A company of Tianhe that comes to the portal for the first time.
 *
 * @param person before its window, signed in
 */
record Newcomer(String creditCode, String domicile, Person person) {

    /** A balanced year, in units of ten thousand yuan and in persons, by the name of the field. */
    static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("totalAssets", "500.00"),
            Map.entry("totalLiabilities", "200.00"),
            Map.entry("ownersEquity", "300.00"),
            Map.entry("longTermInvestment", "0"),
            Map.entry("turnover", "400.00"),
            Map.entry("mainIncome", "380.00"),
            Map.entry("totalProfit", "60.00"),
            Map.entry("netProfit", "45.00"),
            Map.entry("tax", "15.00"),
            Map.entry("staffTotal", "12"),
            Map.entry("reemployed", "0"),
            Map.entry("graduates", "3"),
            Map.entry("partyMembers", "2"));

    private static final Duration CROSSING = Duration.ofSeconds(30);

    /** Finds such a company, which has neither an account nor an inspection, registers it and signs it in. */
    static Newcomer arrive(RunningSite site, People people) {
        Patience.await(
                "such a company in the public copy of the register",
                Duration.ofSeconds(120),
                () -> freeCompany(site).isPresent());
        Map<String, Object> company = freeCompany(site).orElseThrow();
        Newcomer newcomer = new Newcomer(
                company.get("uniscid").toString(), company.get("dom").toString(), people.visitor(Side.PORTAL));
        newcomer.register(company.get("lerep").toString());
        newcomer.person().signIn(newcomer.creditCode(), People.PASSWORD);
        return newcomer;
    }

    private static Optional<Map<String, Object>> freeCompany(RunningSite site) {
        Set<Object> inspected = site.rows(Side.INTRANET, "select uniscid from inspection").stream()
                .map(row -> row.get("uniscid"))
                .collect(Collectors.toSet());
        return site
                .rows(
                        Side.PORTAL,
                        "select uniscid, lerep, dom from public_subject s where regorg = '440106'"
                                + " and regstate = '1' and enttype < '3' and regcap is not null and uniscid is not null"
                                + " and estdate < ? and not exists"
                                + " (select 1 from portal_account a where a.uniscid = s.uniscid) order by uniscid",
                        java.sql.Date.valueOf("2020-01-01"))
                .stream()
                .filter(company -> !inspected.contains(company.get("uniscid")))
                .findFirst();
    }

    private void register(String legalRepresentative) {
        person.open("register.xhtml");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("creditCode", creditCode);
        fields.put("legalRepresentative", legalRepresentative);
        fields.put("contactName", "陈联系");
        fields.put("contactPhone", "13800138000");
        fields.put("password", People.PASSWORD);
        fields.put("again", People.PASSWORD);
        fields.forEach((id, value) -> person.page().locator("#register\\:" + id).fill(value));
        person.submit("form#register");
    }

    /** Fills the whole draft at once, without leaving a field in between, and stops before the papers. */
    void draftQuickly() {
        person.open("filing/list.xhtml");
        person.page().locator("#start").click();
        person.settle();
        put(Map.of(
                "contactName", "陈联系",
                "contactPhone", "13800138000",
                "postcode", "510630",
                "email", "contact@example.com",
                "actualDomicile", domicile));
        next();
        put(FIGURES);
        next();
    }

    private void put(Map<String, String> values) {
        person.page()
                .evaluate(
                        "values => Object.entries(values).forEach(([name, value]) =>"
                                + " document.getElementById('wizard:' + name).value = value)",
                        values);
    }

    void next() {
        person.page().locator("#wizard\\:next").click();
        person.settle();
    }

    void submit() {
        person.page().locator("#wizard\\:submit").click();
        person.settle();
        assertThat(person.page().url()).doesNotContain("edit.xhtml");
    }

    /** Looks at the filing of the year until it is in a state, in the words of the page. */
    void awaitState(String word) {
        String year = person.page().url().replaceAll(".*year=([0-9]{4}).*", "$1");
        person.open("filing/view.xhtml?year=" + year);
        Patience.await(
                word,
                CROSSING,
                () -> person.page().locator("#state").innerText().strip().equals(word));
    }
}
