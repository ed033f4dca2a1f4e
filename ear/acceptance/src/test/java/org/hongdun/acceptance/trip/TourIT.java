package org.hongdun.acceptance.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the README's tour again: {@code mvn verify -Ptour}. */
@OnTheSite
@Tag("tour")
class TourIT {

    private static final Path PICTURES = Path.of(System.getProperty("basedir", "."))
            .resolve("../../docs/tour")
            .normalize();

    private final RunningSite site;

    TourIT(RunningSite site) {
        this.site = site;
    }

    @BeforeEach
    void let_the_site_do_its_first_work() {
        site.awaitFirstWork();
    }

    @Test
    void the_portal(People people) throws Exception {
        Person enterprise = people.visitor(Side.PORTAL);
        enterprise.signIn(site.enterprise(0), People.PASSWORD);
        take(enterprise, "filing/list.xhtml", "portal-filing");
    }

    @Test
    void the_intranet(People people) throws Exception {
        Map<String, Object> file = site.rows(
                        Side.INTRANET,
                        "select id from inspection where status = 'DECLARED' and unit_code = '440106' order by id")
                .get(0);
        Person reviewer = people.officer("reviewer.tianhe");
        take(reviewer, "workbench.xhtml", "intranet-workbench");
        take(reviewer, "inspection/review.xhtml?id=" + file.get("id"), "intranet-review");
        Person head = people.officer("head.tianhe");
        take(head, "statistics/inspection.xhtml", "intranet-statistics");
        Person clerk = people.officer("clerk.12315");
        take(clerk, "complaint/list.xhtml", "intranet-complaints");
        Person operator = people.officer("operator");
        take(operator, "exchange/list.xhtml", "intranet-exchange");
    }

    private static void take(Person person, String path, String name) throws Exception {
        person.open(path);
        Path picture = PICTURES.resolve(name + ".png");
        person.photograph(picture);
        assertThat(Files.size(picture)).isPositive();
    }
}
