package org.hongdun.web.portal.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.enquiry.SubjectView;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OpenMatter;
import org.hongdun.portal.registration.RegistrationDesk;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.portal.VisitorBean;

/** Behind registration/new.xhtml: what a matter is about, before its form. */
@Named("registrationNew")
@ViewScoped
public class RegistrationNewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private PublicEnquiry enquiry;

    @Inject
    private VisitorBean visitor;

    private OnlineMatter matter = OnlineMatter.ESTABLISH;
    private SubjectKind kind = SubjectKind.HOUSEHOLD;
    private List<String> items = new ArrayList<>();
    private SubjectView subject;
    private final UUID clientKey = UUID.randomUUID();

    /** A matter that is not offered to this applicant is not begun; the list says what is. */
    public String load() {
        if (!desk.offers().contains(matter)) {
            return "/registration/list.xhtml?faces-redirect=true";
        }
        subject = matter.aboutOwnSubject()
                ? enquiry.subject(visitor.getAccount().creditCode().value()).orElse(null)
                : null;
        return null;
    }

    public String open() {
        UUID key = desk.open(new OpenMatter(
                clientKey,
                matter,
                matter == OnlineMatter.ESTABLISH ? kind : null,
                matter.byItem() ? chosen() : List.of()));
        return "/registration/edit.xhtml?faces-redirect=true&id=" + key;
    }

    private List<ChangeItem> chosen() {
        return getPossible().stream()
                .filter(item -> items.contains(item.name()))
                .toList();
    }

    public String getTitle() {
        return PageTexts.say("online.matter." + matter);
    }

    public String getHint() {
        return PageTexts.say("online.hint." + matter);
    }

    public boolean isChoosingKind() {
        return matter == OnlineMatter.ESTABLISH;
    }

    public boolean isChoosingItems() {
        return matter.byItem();
    }

    public SubjectKind[] getKinds() {
        return new SubjectKind[] {
            SubjectKind.HOUSEHOLD,
            SubjectKind.LIMITED_COMPANY,
            SubjectKind.SHARE_COMPANY,
            SubjectKind.PARTNERSHIP,
            SubjectKind.SOLE_PROPRIETORSHIP
        };
    }

    /** The items that the enterprise's kind of subject has. */
    public List<ChangeItem> getPossible() {
        return ChangeItem.of(matter.registration(), SubjectKind.of(subject == null ? null : subject.typeCode()))
                .toList();
    }

    public SubjectView getSubject() {
        return subject;
    }

    public OnlineMatter getMatter() {
        return matter;
    }

    public void setMatter(OnlineMatter matter) {
        this.matter = matter == null ? OnlineMatter.ESTABLISH : matter;
    }

    public SubjectKind getKind() {
        return kind;
    }

    public void setKind(SubjectKind kind) {
        this.kind = kind;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }
}
