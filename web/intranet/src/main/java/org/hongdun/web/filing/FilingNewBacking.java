package org.hongdun.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongdun.kernel.KeysetQuery;
import org.hongdun.kernel.registration.ChangeItem;
import org.hongdun.kernel.registration.RegistrationMatter;
import org.hongdun.kernel.registration.SubjectKind;
import org.hongdun.registry.filing.FilingChannel;
import org.hongdun.registry.filing.FilingCounter;
import org.hongdun.registry.filing.NewFiling;
import org.hongdun.registry.subject.MarketSubjects;
import org.hongdun.registry.subject.SubjectRow;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.web.theme.Notices;

/** Behind filing/new.xhtml: which matter, about whom. */
@Named
@ViewScoped
public class FilingNewBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FOUND = 8;

    @Inject
    private FilingCounter counter;

    @Inject
    private MarketSubjects subjects;

    @Inject
    private Notices notices;

    private final UUID clientKey = UUID.randomUUID();
    private RegistrationMatter matter = RegistrationMatter.ESTABLISH;
    private SubjectKind kind = SubjectKind.LIMITED_COMPANY;
    private FilingChannel channel = FilingChannel.COUNTER;
    private List<String> items = List.of();
    private Long subjectId;
    private SubjectView subject;
    private String wanted;
    private List<SubjectRow> found = List.of();

    public void load() {
        if (subjectId != null) {
            choose(subjectId);
            matter = matter.opensSubject() ? RegistrationMatter.CHANGE : matter;
        }
    }

    /** Another matter has other items. */
    public void matterChosen() {
        items = List.of();
    }

    public void search() {
        found = wanted == null || wanted.isBlank()
                ? List.of()
                : subjects.page(new KeysetQuery(FOUND, null, true, Map.of("text", wanted), null, false))
                        .rows();
        if (found.isEmpty()) {
            notices.warn("filing_new.nothing");
        }
    }

    public void choose(long id) {
        subject = subjects.byId(id);
        found = List.of();
        items = List.of();
    }

    public String open() {
        long id = counter.open(new NewFiling(
                clientKey,
                matter,
                kind,
                matter.byItem() ? items.stream().map(ChangeItem::valueOf).toList() : List.of(),
                channel,
                matter.opensSubject() || subject == null ? null : subject.id()));
        return "/filing/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public List<ChangeItem> getPossibleItems() {
        SubjectKind of = subject == null ? SubjectKind.LIMITED_COMPANY : SubjectKind.of(subject.typeCode());
        return ChangeItem.of(matter, of).toList();
    }

    public List<RegistrationMatter> getMatters() {
        return Arrays.asList(RegistrationMatter.values());
    }

    public SubjectKind[] getKinds() {
        return SubjectKind.values();
    }

    public FilingChannel[] getChannels() {
        return FilingChannel.values();
    }

    public SubjectView getSubject() {
        return subject;
    }

    public List<SubjectRow> getFound() {
        return found;
    }

    public RegistrationMatter getMatter() {
        return matter;
    }

    public void setMatter(RegistrationMatter matter) {
        this.matter = matter;
    }

    public SubjectKind getKind() {
        return kind;
    }

    public void setKind(SubjectKind kind) {
        this.kind = kind;
    }

    public FilingChannel getChannel() {
        return channel;
    }

    public void setChannel(FilingChannel channel) {
        this.channel = channel;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(Long subjectId) {
        this.subjectId = subjectId;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
