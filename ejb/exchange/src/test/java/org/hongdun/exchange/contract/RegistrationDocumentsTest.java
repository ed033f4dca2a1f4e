package org.hongdun.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.FiledPaper;
import org.hongdun.kernel.registration.FilingForm;
import org.hongdun.kernel.registration.MatterProgress;
import org.hongdun.kernel.registration.MatterWithdrawn;
import org.hongdun.kernel.registration.NameApplied;
import org.hongdun.kernel.registration.RegistrationFiled;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two sides write about matters on line is what the contracts promise, and is read as it was meant. */
class RegistrationDocumentsTest {

    private static final Contracts CONTRACTS = new Contracts();
    private static final UUID KEY = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00.123Z");
    private static final String SEALED = Base64.getEncoder().encodeToString(new byte[115]);

    private static RegistrationFiled filed(RegistrationMatter matter, FilingForm form) {
        return new RegistrationFiled(
                KEY,
                2,
                UUID.randomUUID(),
                NOW,
                "91440101MA5ABCDE52",
                matter,
                SubjectKind.LIMITED_COMPANY,
                matter.byItem() ? List.of(ChangeItem.NAME, ChangeItem.LIAISON) : List.of(),
                matter.opensSubject() ? null : new CreditCode("91440101MA5ABCDE52"),
                form,
                Map.of("investors.0.certificateNo", SEALED),
                List.of(new FiledPaper("ARTICLES", "章程 <1>.pdf", "application/pdf", 12, "ab".repeat(32))));
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationMatter.class,
            names = {"ESTABLISH", "CHANGE", "RECORD", "CANCEL", "SIMPLE_CANCEL"})
    void a_matter_is_read_as_it_was_filed(RegistrationMatter matter) {
        RegistrationFiled filed = filed(matter, new FilingForm(Map.of("name", "甲 & 乙", "investors.0.name", "陈晨")));

        assertThat(CONTRACTS.objection(RegistrationFiled.TYPE, filed.toXml())).isEmpty();
        assertThat(RegistrationFiled.fromXml(filed.toXml())).isEqualTo(filed);
    }

    @Test
    void no_certificate_number_leaves_in_clear() {
        FilingForm form = new FilingForm(Map.of("legalRepresentativeId", "440106199001010013"));

        assertThatIllegalArgumentException().isThrownBy(() -> filed(RegistrationMatter.ESTABLISH, form));
    }

    @Test
    void the_contract_takes_no_number_that_is_not_sealed() {
        String document = new String(
                filed(RegistrationMatter.ESTABLISH, FilingForm.empty()).toXml(), StandardCharsets.UTF_8);
        byte[] forged = document.replace(SEALED, "440106199001010013").getBytes(StandardCharsets.UTF_8);

        assertThat(CONTRACTS.objection(RegistrationFiled.TYPE, forged))
                .get()
                .asString()
                .contains("sealed");
    }

    @Test
    void a_name_is_read_as_it_was_applied_for() {
        NameApplied applied =
                new NameApplied(KEY, 1, NOW, "91440101MA5ABCDE52", "广州松涛贸易有限公司", "F", "440106", "陈晨", null, true);

        assertThat(CONTRACTS.objection(NameApplied.TYPE, applied.toXml())).isEmpty();
        assertThat(NameApplied.fromXml(applied.toXml())).isEqualTo(applied);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "股东 <未> 达成一致")
    void a_withdrawal_is_read_with_its_reason_or_without(String reason) {
        MatterWithdrawn withdrawn = new MatterWithdrawn(KEY, NOW, "91440101MA5ABCDE52", reason);

        assertThat(CONTRACTS.objection(MatterWithdrawn.TYPE, withdrawn.toXml())).isEmpty();
        assertThat(MatterWithdrawn.fromXml(withdrawn.toXml())).isEqualTo(withdrawn);
    }

    @ParameterizedTest
    @EnumSource(MatterProgress.State.class)
    void every_state_can_be_told(MatterProgress.State state) {
        MatterProgress progress = new MatterProgress(
                KEY,
                7,
                "DJ440106202600001",
                state,
                NOW,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 5),
                state == MatterProgress.State.SUPPLEMENT,
                "请补交",
                "天河分局",
                "甲",
                "91440101MA5ABCDE52",
                null,
                List.of(new FiledPaper(
                        FiledPaper.NOTICE,
                        "受理通知书 DJSL1.pdf",
                        "application/pdf",
                        38_211,
                        "0123456789abcdef".repeat(4))));

        assertThat(CONTRACTS.objection(MatterProgress.TYPE, progress.toXml())).isEmpty();
        assertThat(MatterProgress.fromXml(progress.toXml())).isEqualTo(progress);
    }
}
