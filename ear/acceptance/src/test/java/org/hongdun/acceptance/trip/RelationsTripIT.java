package org.hongdun.acceptance.trip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.kernel.Clocks;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;

/** What follows from a new name and from a move (domain.md, Appendix B, rules 3 and 4), as the officers see it. */
@OnTheSite
class RelationsTripIT {

    private static final LocalDate TODAY = LocalDate.now(Clocks.OFFICIAL_ZONE);
    private static final String NEW_NAME = "广州霁岚屿贸易有限公司";
    private static final String YUEXIU = "440104";
    private static final String IN_FORCE =
            " and v.valid_to = date '9999-12-31' and v.recorded_to = timestamp '9999-12-31 00:00:00'";

    private final RunningSite site;

    RelationsTripIT(RunningSite site) {
        this.site = site;
    }

    @Test
    void a_new_name_is_on_a_new_licence_kept_from_others_and_asked_of_the_branches(People people) {
        site.awaitFirstWork();
        Desk desk = new Desk(people);
        long subject = company("min");
        String oldName = ofSubject("entname", subject);
        long branch = branchOf(subject);
        long licences = copies(subject, "ISSUED");

        String change = desk.entered(
                "CHANGE",
                subject,
                List.of("NAME"),
                Map.of(
                        "decidedOn",
                        TODAY.minusDays(2).toString(),
                        "reservationNo",
                        desk.reserved(site, NEW_NAME, ofSubject("industryphy", subject)),
                        "name",
                        NEW_NAME,
                        "applicant",
                        "陈静",
                        "applicantPhone",
                        "13800138001"));
        desk.accept(change);
        desk.decide(change);

        assertThat(ofSubject("entname", subject)).isEqualTo(NEW_NAME);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from ic_card where subject_id = ? and status = 'ACTIVE' and rewrite_due_on = ?",
                        subject,
                        java.sql.Date.valueOf(TODAY.plusDays(30))))
                .as("cards to be rewritten")
                .isEqualTo(1);
        desk.examiner.open("name/check.xhtml?section=F&name=" + URLEncoder.encode(oldName, UTF_8));
        assertThat(text(desk.examiner)).as("the old name is blocked").contains(oldName, "已变更");

        desk.licence(change);
        assertThat(copies(subject, "ISSUED")).isEqualTo(licences);
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from licence where subject_id = ? and status = 'ISSUED' and entname = ?",
                        subject,
                        NEW_NAME))
                .as("licences with the new name")
                .isEqualTo(licences);

        desk.clerk.open("filing/branches.xhtml");
        assertThat(text(desk.clerk)).contains(ofSubject("entname", branch), oldName, NEW_NAME, "待变更");
        looksWell(desk.clerk, "branches");
    }

    @Test
    void who_moves_to_another_branch_keeps_its_code_and_is_handed_over_with_its_file(People people) {
        Desk desk = new Desk(people);
        long subject = company("max");
        String code = ofSubject("uniscid", subject);
        String stays = desk.entered(
                "COPY", subject, List.of(), Map.of("copies", "1", "applicant", "陈静", "applicantPhone", "13800138001"));

        String move = desk.entered(
                "MOVE_OUT",
                subject,
                List.of(),
                Map.of(
                        "otherBranch", YUEXIU,
                        "domicile", "广州市越秀区中山五路70号",
                        "decidedOn", TODAY.minusDays(2).toString(),
                        "applicant", "陈静",
                        "applicantPhone", "13800138001"));
        desk.accept(move);
        desk.examine(move);
        desk.approve(move, "登记档案移交清单");
        looksWell(desk.approver, "moved");

        assertThat(List.of("regorg", "domdistrict", "regstate", "uniscid", "localadm").stream()
                        .map(column -> ofSubject(column, subject))
                        .collect(Collectors.toList()))
                .isEqualTo(List.of(YUEXIU, YUEXIU, "1", code, "null"));
        assertThat(site.number(
                        Side.INTRANET,
                        "select count(*) from filing where filing_no = ? and unit_code = '440106' and status = 'SUBMITTED'",
                        stays))
                .as("open matters stay")
                .isEqualTo(1);
        String cards = "iccard/list.xhtml?text=" + URLEncoder.encode(ofSubject("entname", subject), UTF_8);
        Person yuexiu = people.officer("head.yuexiu");
        yuexiu.open(cards);
        assertThat(text(yuexiu)).contains(ofSubject("entname", subject));
        Person tianhe = people.officer("head.tianhe");
        tianhe.open(cards);
        assertThat(text(tianhe)).doesNotContain(ofSubject("entname", subject));
        yuexiu.open("subject/view.xhtml?id=" + subject + "&tab=history");
        assertThat(text(yuexiu)).contains("越秀", move);
        looksWell(yuexiu, "moved-history");
    }

    /** One in force at Tianhe that has licence and card, at either end of the register; not the sample other tests look up. */
    private long company(String end) {
        return site.number(
                Side.INTRANET,
                "select " + end
                        + "(v.subject_id) from market_subject_version v where v.regorg = '440106' and v.regstate = '1'"
                        + " and v.enttype = '1130' and v.uniscid <> '91440101MA5ABCDE52'" + IN_FORCE
                        + " and exists (select 1 from licence l where l.subject_id = v.subject_id and l.status = 'ISSUED')"
                        + " and exists (select 1 from ic_card c where c.subject_id = v.subject_id and c.status = 'ACTIVE')");
    }

    /** One of Tianhe, whichever enterprise it belonged to. */
    private long branchOf(long subject) {
        long branch = site.number(
                Side.INTRANET,
                "select min(v.subject_id) from market_subject_version v where v.regorg = '440106' and v.regstate = '1'"
                        + " and v.enttype like '2%'" + IN_FORCE);
        site.update(
                Side.INTRANET,
                "update market_subject_version set parent_id = ? where subject_id = ?" + IN_FORCE.replace("v.", ""),
                subject,
                branch);
        return branch;
    }

    private String ofSubject(String column, long subject) {
        return String.valueOf(site.rows(
                        Side.INTRANET,
                        "select v." + column + " from market_subject_version v where v.subject_id = ?" + IN_FORCE,
                        subject)
                .get(0)
                .values()
                .iterator()
                .next());
    }

    private long copies(long subject, String state) {
        return site.number(
                Side.INTRANET, "select count(*) from licence where subject_id = ? and status = ?", subject, state);
    }

    private static void looksWell(Person person, String name) {
        for (int width : List.of(1366, 390)) {
            person.page().setViewportSize(width, width == 390 ? 844 : 768);
            person.settle();
            person.photograph(Path.of("target/screenshots/relations-" + name + "-" + width + ".png"));
            assertThat(person.overflow()).as(name + " at " + width).isZero();
        }
        person.page().setViewportSize(1366, 768);
    }

    private static String text(Person person) {
        return person.page().locator("main").innerText();
    }
}
