package org.hongdun.web.ban;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.hongdun.registry.ban.BanBook;
import org.hongdun.registry.ban.BanHitRow;
import org.hongdun.registry.ban.BanView;
import org.hongdun.registry.ban.Identity;
import org.hongdun.web.theme.Notices;

/** Behind ban/view.xhtml: one ban, its way, whom it met, and what may be done with it now. */
@Named
@ViewScoped
public class BanViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BanBook bans;

    @Inject
    private Notices notices;

    private long id;
    private BanView ban;
    private String reason;
    private String paper;
    private String certificateNo;
    private LocalDate baseOn;

    public void load() {
        ban = bans.view(id);
    }

    public String confirm() {
        int hits = bans.confirm(id, ban.version());
        notices.done("ban_view.message.info.confirmed", hits);
        return again();
    }

    public String refuse() {
        bans.refuse(id, ban.version(), reason);
        notices.done("ban_view.message.info.refused");
        return again();
    }

    public String lift() {
        bans.lift(id, ban.version(), reason, paper);
        notices.done("ban_view.message.info.lifted");
        return again();
    }

    public String complete() {
        bans.complete(
                id,
                ban.version(),
                new Identity(ban.header().personName(), Identity.CITIZEN, certificateNo, null),
                baseOn);
        notices.done("ban_view.message.info.completed");
        return again();
    }

    public String decide(BanHitRow hit, boolean same) {
        bans.decide(hit.id(), hit.version(), same, reason);
        notices.done("ban_view.message.info.decided");
        return again();
    }

    private String again() {
        return "/ban/view.xhtml?faces-redirect=true&id=" + id;
    }

    public BanView getBan() {
        return ban;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public String getCertificateNo() {
        return certificateNo;
    }

    public void setCertificateNo(String certificateNo) {
        this.certificateNo = certificateNo;
    }

    public LocalDate getBaseOn() {
        return baseOn;
    }

    public void setBaseOn(LocalDate baseOn) {
        this.baseOn = baseOn;
    }
}
