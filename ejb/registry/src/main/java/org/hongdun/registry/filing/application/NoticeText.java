package org.hongdun.registry.filing.application;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.RegistrationRegime;
import org.hongdun.print.Sheet;
import org.hongdun.print.Sheet.Fact;
import org.hongdun.registry.filing.FilingChannel;
import org.hongdun.registry.filing.FilingStatus;
import org.hongdun.registry.filing.NoticeKind;
import org.hongdun.registry.filing.NoticeView;
import org.hongdun.registry.filing.domain.Filing;
import org.hongdun.registry.filing.domain.FilingNotice;
import org.hongdun.registry.filing.domain.HandedOver;

/** The words of notices, from {@code registry/notices.properties}. */
final class NoticeText {

    private static final ResourceBundle WORDS = words();

    private NoticeText() {}

    private static ResourceBundle words() {
        try (Reader text = new InputStreamReader(
                NoticeText.class.getResourceAsStream("/registry/notices.properties"), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What an officer says who agrees without words. */
    static String opinion(FilingStatus status) {
        return WORDS.getString("opinion." + status);
    }

    static String title(NoticeKind kind, RegistrationMatter matter) {
        return word("title." + kind, matter);
    }

    /** The words for this case, or else those for all. */
    private static String word(String key, Object which) {
        String own = key + "." + which;
        return WORDS.getString(WORDS.containsKey(own) ? own : key);
    }

    static String basis(RegistrationRegime regime) {
        return WORDS.getString("basis." + regime);
    }

    /**
     * @param documents names of those handed in
     * @param decideBy last day to decide; null but for the acceptance
     */
    static List<String> paragraphs(Filing filing, FilingNotice notice, List<String> documents, LocalDate decideBy) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(MessageFormat.format(
                word("body." + notice.kind(), filing.matter()),
                day(filing.acceptedOn()),
                filing.subjectName(),
                filing.matter().title(),
                day(decideBy)));
        if (notice.content() != null) {
            notice.content().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
        }
        if (notice.kind() == NoticeKind.ACCEPTANCE && !documents.isEmpty()) {
            paragraphs.add(WORDS.getString("received"));
            for (int i = 0; i < documents.size(); i++) {
                paragraphs.add(i + 1 + ". " + documents.get(i));
            }
        }
        for (HandedOver paper : notice.handedOver()) {
            paragraphs.add(MessageFormat.format(
                    WORDS.getString(paper.files() == 0 ? "handed" : "handed.files"),
                    String.valueOf(paper.line()),
                    day(paper.datedOn()),
                    paper.paperNo(),
                    paper.paperName(),
                    String.valueOf(paper.files())));
        }
        paragraphs.add(rights(notice.kind(), filing));
        return paragraphs;
    }

    /** What to do next, or how to appeal; where no licence is given, nobody is asked to fetch one. */
    static String rights(NoticeKind kind, Filing filing) {
        return kind == NoticeKind.APPROVAL && !filing.matter().givesLicence()
                ? word("rights.APPROVAL.NO_LICENCE", filing.matter())
                : rights(kind, filing.channel());
    }

    static String rights(NoticeKind kind, FilingChannel channel) {
        return word("rights." + kind, channel);
    }

    private static String day(LocalDate date) {
        return date == null ? "" : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static Sheet sheet(NoticeView notice) {
        return new Sheet(
                Sheet.Layout.LETTER,
                notice.title(),
                null,
                notice.noticeNo(),
                notice.addressee(),
                List.of(
                        new Fact(WORDS.getString("subject"), notice.filing().subjectName(), true),
                        new Fact(WORDS.getString("filing"), notice.filing().filingNo(), true)),
                notice.paragraphs(),
                notice.unitName(),
                notice.issuedOn(),
                notice.basis());
    }
}
