package org.hongdun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListQueryTest {

    @Test
    void blank_filters_are_no_filters() {
        ListQuery query = new ListQuery(0, 20, null, true, Map.of("name", "  ", "code", " 91 "));
        assertThat(query.filter("name")).isEmpty();
        assertThat(query.filter("code")).contains("91");
    }

    @Test
    void a_sort_field_the_list_does_not_know_is_refused() {
        ListQuery query = new ListQuery(0, 20, "name; drop table", true, Map.of());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> query.sortWithin(Set.of("name")))
                .returns(KernelError.SORT_FIELD_UNKNOWN, RuleViolation::reason);
    }

    @Test
    void a_page_is_never_larger_than_a_thousand_rows() {
        assertThat(ListQuery.page(0, 1_000_000).pageSize()).isEqualTo(ListQuery.LARGEST_PAGE);
        assertThat(ListQuery.page(0, 0).pageSize()).isEqualTo(1);
    }
}
