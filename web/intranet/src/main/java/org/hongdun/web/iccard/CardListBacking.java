package org.hongdun.web.iccard;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.iccard.CardRow;
import org.hongdun.registry.iccard.CardState;
import org.hongdun.registry.iccard.IcCards;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind iccard/list.xhtml. */
@Named
@ViewScoped
public class CardListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IcCards cards;

    private PagedList<CardRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(cards::list, "text", "state", "unitCode", "subjectId");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                cards::list,
                Words.word("menu.cards"),
                Words.words(
                        "card.no",
                        "card.subject",
                        "subject.creditCode",
                        "card.duplicate",
                        "card.issuedOn",
                        "card.expiresOn",
                        "card.unit",
                        "card.state"),
                CardListBacking::cells);
    }

    private static List<?> cells(CardRow row) {
        return asList(
                row.cardNo(),
                row.subjectName(),
                row.creditCode(),
                row.duplicateNo(),
                Formats.date(row.issuedOn()),
                Formats.date(row.expiresOn()),
                row.unitCode(),
                Words.word("card.state." + row.state()));
    }

    public PagedList<CardRow> getList() {
        return list;
    }

    public CardState[] getStates() {
        return CardState.values();
    }
}
