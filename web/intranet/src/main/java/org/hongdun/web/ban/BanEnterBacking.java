package org.hongdun.web.ban;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hongdun.registry.ban.BanBook;
import org.hongdun.registry.ban.BanGround;
import org.hongdun.registry.ban.Identity;
import org.hongdun.registry.ban.NewBan;
import org.hongdun.web.theme.Notices;

/** Behind ban/enter.xhtml. */
@Named
@RequestScoped
public class BanEnterBacking {

    @Inject
    private BanBook bans;

    @Inject
    private Notices notices;

    private String name;
    private String certificateType = Identity.CITIZEN;
    private String certificateNo;
    private BanGround ground;
    private LocalDate baseOn;
    private String sourceSubject;
    private String decisionNo;
    private String issuingUnit;

    public String enter() {
        long id = bans.propose(new NewBan(
                new Identity(name, certificateType, certificateNo, null),
                ground,
                sourceSubject,
                decisionNo,
                baseOn,
                issuingUnit));
        notices.done("ban_enter.message.info.entered");
        return "/ban/view.xhtml?faces-redirect=true&id=" + id;
    }

    public BanGround[] getGrounds() {
        return BanGround.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCertificateType() {
        return certificateType;
    }

    public void setCertificateType(String certificateType) {
        this.certificateType = certificateType;
    }

    public String getCertificateNo() {
        return certificateNo;
    }

    public void setCertificateNo(String certificateNo) {
        this.certificateNo = certificateNo;
    }

    public BanGround getGround() {
        return ground;
    }

    public void setGround(BanGround ground) {
        this.ground = ground;
    }

    public LocalDate getBaseOn() {
        return baseOn;
    }

    public void setBaseOn(LocalDate baseOn) {
        this.baseOn = baseOn;
    }

    public String getSourceSubject() {
        return sourceSubject;
    }

    public void setSourceSubject(String sourceSubject) {
        this.sourceSubject = sourceSubject;
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public String getIssuingUnit() {
        return issuingUnit;
    }

    public void setIssuingUnit(String issuingUnit) {
        this.issuingUnit = issuingUnit;
    }
}
