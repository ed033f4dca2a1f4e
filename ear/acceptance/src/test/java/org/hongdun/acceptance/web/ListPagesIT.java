package org.hongdun.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hongdun.acceptance.site.OnTheSite;
import org.hongdun.acceptance.site.People;
import org.hongdun.acceptance.site.Person;
import org.hongdun.acceptance.site.RunningSite;
import org.hongdun.server.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list asks the database a fixed number of times, however many rows it shows. */
@OnTheSite
class ListPagesIT {

    /** One statement may run for the menu, the head and the rows each, but not for each row. */
    private static final int REPEATS = 6;

    private final StatementCounter counter;
    private final RunningSite site;

    ListPagesIT(RunningSite site) {
        this.site = site;
        counter = new StatementCounter(site, Side.INTRANET);
    }

    @ParameterizedTest
    @CsvSource({
        "reviewer.tianhe, inspection/list.xhtml",
        "reviewer.tianhe, subject/list.xhtml",
        "clerk.12315, complaint/list.xhtml"
    })
    void no_statement_runs_once_for_each_row(String officer, String page, People people) {
        Person person = people.officer(officer);
        person.open(page);
        assertThat(person.page().locator("tbody tr").count())
                .as("rows of %s", page)
                .isPositive();

        Map<String, Integer> statements = counter.during(() -> person.open(page));

        assertThat(statements).isNotEmpty();
        assertThat(statements.entrySet().stream().filter(each -> each.getValue() > REPEATS))
                .isEmpty();
    }

    @Test
    void a_statement_for_each_row_is_found() {
        Map<String, Integer> statements = counter.during(() -> {
            for (int row = 0; row < 20; row++) {
                site.rows(Side.INTRANET, "select pripid from market_subject where id = ?", row);
            }
        });

        assertThat(statements.values()).anyMatch(count -> count >= 20);
    }
}
