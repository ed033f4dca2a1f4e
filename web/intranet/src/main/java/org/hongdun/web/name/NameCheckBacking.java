package org.hongdun.web.name;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.registry.name.NameApplications;
import org.hongdun.registry.name.NameCheck;
import org.hongdun.registry.name.NameRule;
import org.hongdun.registry.name.NewNameApplication;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.Notices;

/** Behind name/check.xhtml: what is in the way of a name, and the application for it. */
@Named
@ViewScoped
public class NameCheckBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> SECTIONS =
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T");

    @Inject
    private NameCheck check;

    @Inject
    private NameApplications applications;

    @Inject
    private Notices notices;

    @Inject
    private Languages languages;

    private String name;
    private String section;
    private NameReportView found;
    private String applicant;
    private String investors;
    private boolean related;
    private boolean promised;

    public void load() {
        if (name == null) {
            return;
        }
        try {
            found = new NameReportView(check.check(name, section), languages.getLocale());
        } catch (RuleViolation refused) {
            notices.refused(refused);
        }
    }

    public String submit() {
        long id = applications.submit(new NewNameApplication(name, section, applicant, investors, related, promised));
        notices.done("name_check.message.info.submitted", name);
        return "/name/view.xhtml?faces-redirect=true&id=" + id;
    }

    public NameCheck.IndexState getIndex() {
        return check.index();
    }

    public List<String> getSections() {
        return SECTIONS;
    }

    public NameRule[] getRules() {
        return NameRule.values();
    }

    public NameReportView getFound() {
        return found;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
    }

    public String getInvestors() {
        return investors;
    }

    public void setInvestors(String investors) {
        this.investors = investors;
    }

    public boolean isRelated() {
        return related;
    }

    public void setRelated(boolean related) {
        this.related = related;
    }

    public boolean isPromised() {
        return promised;
    }

    public void setPromised(boolean promised) {
        this.promised = promised;
    }
}
