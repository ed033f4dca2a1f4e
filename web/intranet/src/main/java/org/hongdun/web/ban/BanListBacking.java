package org.hongdun.web.ban;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.ban.BanBook;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.BanOrigin;
import org.hongdun.registry.ban.BanRow;
import org.hongdun.registry.ban.BanState;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind ban/list.xhtml. */
@Named
@ViewScoped
public class BanListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BanBook bans;

    private PagedList<BanRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(bans::list, "text", "state", "ground", "origin");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                bans::list,
                Words.word("menu.bans"),
                Words.words(
                        "ban.no",
                        "ban.person",
                        "ban.certificate",
                        "ban.ground",
                        "ban.starts",
                        "ban.ends",
                        "ban.decisionNo",
                        "ban.issuingUnit",
                        "ban.state"),
                BanListBacking::cells);
    }

    private static List<?> cells(BanRow row) {
        return asList(
                row.banNo(),
                row.personName(),
                row.certificateNo(),
                Words.word("ban.ground." + row.ground()),
                Formats.date(row.startsOn()),
                Formats.date(row.endsOn()),
                row.decisionNo(),
                row.issuingUnit(),
                Words.word("ban.state." + row.state()));
    }

    public PagedList<BanRow> getList() {
        return list;
    }

    public BanState[] getStates() {
        return BanState.values();
    }

    public BanGround[] getGrounds() {
        return BanGround.values();
    }

    public BanOrigin[] getOrigins() {
        return BanOrigin.values();
    }
}
