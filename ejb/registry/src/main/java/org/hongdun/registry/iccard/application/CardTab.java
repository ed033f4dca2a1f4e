package org.hongdun.registry.iccard.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.ListQuery;
import org.hongdun.platform.access.CurrentOfficer;
import org.hongdun.platform.access.Officer;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.domain.Cards;
import org.hongdun.registry.iccard.domain.IcCard;
import org.hongdun.registry.subject.SubjectTab;
import org.hongdun.registry.subject.SubjectTabContent;
import org.hongdun.registry.subject.SubjectTabContent.Cell;
import org.hongdun.registry.subject.SubjectTabContent.Row;

/** The IC cards of a subject on its page, within the reader's reach. */
@ApplicationScoped
public class CardTab implements SubjectTab {

    private static final int SHOWN = 30;
    private static final List<String> COLUMNS = List.of("no", "duplicate", "issuedOn", "expiresOn", "state");

    @Inject
    private Cards cards;

    @Inject
    private CurrentOfficer caller;

    @Override
    public String key() {
        return "cards";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean isOffered(SubjectQuestion question) {
        return caller.officer().may(IcCardService.READ);
    }

    @Override
    public SubjectTabContent content(SubjectQuestion question) {
        Officer officer = caller.officer();
        ListQuery query =
                new ListQuery(0, SHOWN, null, true, Map.of("subjectId", String.valueOf(question.subjectId())));
        List<Row> rows = new ArrayList<>();
        cards.list(query, officer.reach(IcCardService.READ)).rows().forEach(card -> rows.add(row(card)));
        if (officer.may(IcCardService.HANDLE)) {
            rows.add(new Row(
                    "/iccard/make.xhtml?subject=" + question.subjectId(),
                    List.of(
                            new Cell("card_make.title", true, null),
                            Cell.of(null),
                            Cell.of(null),
                            Cell.of(null),
                            Cell.of(null))));
        }
        return new SubjectTabContent(COLUMNS, rows);
    }

    private static Row row(IcCard card) {
        boolean usable = card.state() == CardState.ACTIVE;
        return new Row(
                "/iccard/view.xhtml?id=" + card.id(),
                List.of(
                        Cell.of(card.cardNo()),
                        Cell.of(card.holder().duplicateNo()),
                        Cell.of(card.issuedOn()),
                        Cell.of(card.expiresOn()),
                        Cell.chip("card.state." + card.state(), usable ? "ok" : "info")));
    }
}
