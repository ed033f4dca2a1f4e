package org.hongdun.portal.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinuteCountTest {

    private static final long NOW = 120L + 15;

    @Test
    void an_address_that_has_asked_as_often_as_it_may_waits_for_the_next_minute() {
        MinuteCount count = new MinuteCount(NOW, 2);

        assertThat(count.waitFor("10.0.0.1", NOW)).isZero();
        assertThat(count.waitFor("10.0.0.1", NOW)).isZero();
        assertThat(count.waitFor("10.0.0.1", NOW)).isEqualTo(45);
        assertThat(count.covers(NOW + 45)).isFalse();
    }

    @Test
    void one_address_does_not_hinder_another() {
        MinuteCount count = new MinuteCount(NOW, 1);
        count.waitFor("10.0.0.1", NOW);

        assertThat(count.waitFor("10.0.0.2", NOW)).isZero();
    }
}
