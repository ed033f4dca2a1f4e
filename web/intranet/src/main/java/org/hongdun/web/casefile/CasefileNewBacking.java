package org.hongdun.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.regulation.casefile.CaseParty;
import org.hongdun.regulation.casefile.CaseSources;
import org.hongdun.regulation.casefile.CauseFamily;
import org.hongdun.regulation.casefile.NewCaseSource;
import org.hongdun.regulation.casefile.SourceKind;
import org.hongdun.web.theme.Notices;

/** Behind casefile/new.xhtml: against whom, from where, of what. */
@Named
@ViewScoped
public class CasefileNewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseSources sources;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Notices notices;

    private String clientKey = UUID.randomUUID().toString();
    private Long subjectId;
    private String code;
    private CaseParty party;
    private SourceKind kind;
    private CauseFamily cause;
    private String facts;

    /** From the page of a subject the party is known. */
    public void load() {
        if (subjectId != null) {
            SubjectView subject = subjects.byId(subjectId);
            code = subject.creditCode() == null ? subject.registrationNo() : subject.creditCode();
            find();
        }
    }

    public void find() {
        party = null;
        party = sources.party(code);
    }

    public String register() {
        long id = sources.register(new NewCaseSource(clientKey, code, kind, cause, facts));
        notices.done("casefile_new.message.info.registered");
        return "/casefile/view.xhtml?faces-redirect=true&id=" + id;
    }

    /** Travels with the page, so that it is the same one whenever the page is sent again. */
    public String getClientKey() {
        return clientKey;
    }

    public void setClientKey(String clientKey) {
        this.clientKey = clientKey;
    }

    public CaseParty getParty() {
        return party;
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public CauseFamily[] getCauses() {
        return CauseFamily.values();
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(Long subjectId) {
        this.subjectId = subjectId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public CauseFamily getCause() {
        return cause;
    }

    public void setCause(CauseFamily cause) {
        this.cause = cause;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
