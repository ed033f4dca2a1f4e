package org.hongdun.web.ban;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.registry.ban.BanBook;
import org.hongdun.registry.ban.BanHitRow;
import org.hongdun.registry.ban.HitState;
import org.hongdun.registry.ban.HitWeight;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind ban/hits.xhtml. */
@Named
@ViewScoped
public class BanHitsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BanBook bans;

    private PagedList<BanHitRow> list;

    @PostConstruct
    void open() {
        list = new PagedList<>(bans::hits, "text", "state", "weight");
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                bans::hits,
                Words.word("menu.banHits"),
                Words.words(
                        "ban.person",
                        "ban.hit.post",
                        "ban.hit.subject",
                        "ban.hit.weight",
                        "ban.no",
                        "ban.hit.state",
                        "ban.hit.foundAt"),
                BanHitsBacking::cells);
    }

    private static List<?> cells(BanHitRow row) {
        return asList(
                row.personName(),
                Words.word("ban.post." + row.post()),
                row.subjectName(),
                Words.word("ban.weight." + row.weight()),
                row.banNo(),
                Words.word("ban.hit.state." + row.state()),
                Formats.time(row.foundAt()));
    }

    public PagedList<BanHitRow> getList() {
        return list;
    }

    public HitState[] getStates() {
        return HitState.values();
    }

    public HitWeight[] getWeights() {
        return HitWeight.values();
    }
}
