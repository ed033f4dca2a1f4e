package org.hongdun.portal.enquiry.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hongdun.exchange.PartnerKeys;
import org.hongdun.kernel.crypto.HouseKey;
import org.hongdun.kernel.crypto.Sm2;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.PublicExtract;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.print.Printer;
import org.hongdun.print.Sheet;
import org.hongdun.print.Sheet.Fact;

/** Prints extracts; their words are those of the document, whatever the language of the page. */
@Stateless
@Local(PublicExtract.class)
public class PublicExtractService implements PublicExtract {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String AUTHORITY = "intranet";
    private static final String YUAN = "156";
    private static final Map<String, String> STATES = Map.of(
            "1", "存续（在营、开业、在册）",
            "2", "吊销，未注销",
            "3", "吊销，已注销",
            "4", "注销",
            "5", "撤销",
            "6", "迁出",
            "7", "清算中",
            "8", "歇业",
            "9", "其他");

    @Inject
    private PublicEnquiry enquiry;

    @Inject
    private HouseKey key;

    @Inject
    private PartnerKeys partners;

    @Inject
    private Clock clock;

    @Override
    @PermitAll
    public Optional<byte[]> of(String creditCode) {
        return enquiry.subject(creditCode).map(subject -> Printer.print(sheet(subject), key));
    }

    @Override
    @PermitAll
    public String publicKey() {
        return Sm2.pem(key.publicHalf());
    }

    @Override
    @PermitAll
    public String authorityKey() {
        return partners.pemOf(AUTHORITY);
    }

    private Sheet sheet(SubjectView subject) {
        String asOf = TIME.format(subject.asOf().atZone(clock.getZone()));
        return new Sheet(
                Sheet.Layout.LETTER,
                "市场主体登记信息摘录",
                null,
                subject.creditCode() + "/" + asOf.replaceAll("[^0-9]", ""),
                null,
                List.of(
                        new Fact("名称", subject.name(), true),
                        new Fact("统一社会信用代码", subject.creditCode(), true),
                        new Fact("注册号", Objects.toString(subject.registrationNumber(), "—"), false),
                        new Fact("类型", subject.type(), false),
                        new Fact(subject.kind().headTitle(), subject.legalRepresentative(), true),
                        new Fact("注册资本", capital(subject.registeredCapital(), subject.currency()), false),
                        new Fact("成立日期", subject.established().toString(), false),
                        new Fact(
                                "经营期限",
                                subject.termFrom() + " 至 " + Objects.toString(subject.operatesUntil(), "长期"),
                                false),
                        new Fact("登记状态", STATES.getOrDefault(subject.state(), subject.state()), true),
                        new Fact("住所（经营场所）", subject.domicile(), false),
                        new Fact("经营范围", subject.scope(), false),
                        new Fact("数据截至", asOf, true)),
                List.of("以下信息摘自本网公示的登记信息副本，反映截至所列时刻的登记情况；此后的登记以登记机关的登记簿为准。"),
                subject.authority(),
                LocalDate.now(clock),
                "本摘录附验真码，可用离线验真程序核对，不需联网。");
    }

    private static String capital(BigDecimal amount, String currency) {
        if (amount == null) {
            return "—";
        }
        String plain = amount.stripTrailingZeros().toPlainString();
        return currency == null || currency.equals(YUAN) ? plain + " 万元人民币" : plain + " 万（币种 " + currency + "）";
    }
}
