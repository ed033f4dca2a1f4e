package org.hongdun.registry.filing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongdun.registry.filing.FilingSamples.drafted;
import static org.hongdun.registry.filing.NoticeKind.APPROVAL;
import static org.hongdun.registry.filing.NoticeKind.REJECTION;
import static org.hongdun.registry.filing.NoticeKind.SUPPLEMENT;

import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.registry.filing.FilingChannel;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    @Test
    void who_applied_on_line_is_told_to_supplement_there_and_who_came_to_the_window_to_come_back() {
        assertThat(NoticeText.rights(SUPPLEMENT, FilingChannel.ONLINE)).contains("网上登记平台");
        assertThat(NoticeText.rights(SUPPLEMENT, FilingChannel.COUNTER)).startsWith("请补正后交原受理窗口");
        assertThat(NoticeText.rights(SUPPLEMENT, FilingChannel.LETTER))
                .isEqualTo(NoticeText.rights(SUPPLEMENT, FilingChannel.COUNTER));
    }

    @Test
    void who_is_cancelled_is_not_asked_to_fetch_a_licence() {
        assertThat(NoticeText.rights(APPROVAL, drafted(RegistrationMatter.REISSUE, 7)))
                .contains("营业执照");
        assertThat(NoticeText.rights(APPROVAL, drafted(RegistrationMatter.CANCEL, 7)))
                .doesNotContain("营业执照");
    }

    @Test
    void who_has_lost_the_licence_is_told_so_and_not_that_it_was_granted() {
        assertThat(NoticeText.title(APPROVAL, RegistrationMatter.REVOKE)).isEqualTo("吊销营业执照登记通知书");
        assertThat(NoticeText.title(APPROVAL, RegistrationMatter.CANCEL)).isEqualTo("准予登记通知书");
        assertThat(NoticeText.rights(APPROVAL, drafted(RegistrationMatter.REVOKE, 7)))
                .contains("清算");
    }

    @Test
    void what_a_notice_says_of_appeals_is_the_same_for_all() {
        assertThat(NoticeText.rights(REJECTION, FilingChannel.ONLINE))
                .contains("行政复议")
                .isEqualTo(NoticeText.rights(REJECTION, FilingChannel.COUNTER));
    }
}
