package org.hongdun.web.portal.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.hongdun.kernel.registration.FormTable;
import org.hongdun.portal.registration.OnlineMatter;
import org.hongdun.portal.registration.OnlineState;
import org.hongdun.portal.registration.OnlineView;
import org.hongdun.portal.registration.RegistrationDesk;
import org.hongdun.web.portal.PageTexts;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Languages;
import org.hongdun.web.theme.Step;
import org.primefaces.PrimeFaces;

/** Behind registration/view.xhtml: where a matter stands and what happened to it. Looks again while it is under way. */
@Named("registrationView")
@ViewScoped
public class RegistrationViewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Ten minutes at one look every 5 seconds; a page left alone must not keep its session alive. */
    private static final int MOST_LOOKS = 120;

    /** One line of the form as it was handed in. */
    public record Shown(String label, String content) implements Serializable {}

    @Inject
    private RegistrationDesk desk;

    @Inject
    private Languages language;

    private String id;
    private String reason;
    private int looks;
    private OnlineView matter;

    public void load() {
        matter = desk.view(RegistrationWords.key(id));
    }

    /** What is typed below stays as it is, unless it can be sent no more or only now. */
    public void look() {
        looks++;
        boolean before = matter.header().withdrawable();
        load();
        if (before != matter.header().withdrawable()) {
            PrimeFaces.current().ajax().update("takingBack");
        }
    }

    public boolean isSettled() {
        return !state().isUnderway() && !matter.header().withdrawing() || looks >= MOST_LOOKS;
    }

    private OnlineState state() {
        return matter.header().state();
    }

    public List<Step> getSteps() {
        return RegistrationSteps.of(matter);
    }

    public String getTitle() {
        return RegistrationWords.matter(matter.header());
    }

    public String getSubject() {
        return matter.header().title() == null
                ? PageTexts.say("online.untitled")
                : matter.header().title();
    }

    public String getChip() {
        return RegistrationWords.css(state());
    }

    public String getStopped() {
        return matter.header().stopped() ? PageTexts.say("online.stopped") : null;
    }

    public boolean isToCorrect() {
        return matter.header().editable() && !isDraft();
    }

    /** Why the bureau did not let it be taken back, if that is the last that happened; empty otherwise. */
    public String getNotWithdrawn() {
        return matter.history().stream()
                .findFirst()
                .filter(last -> last.event().equals("NOT_WITHDRAWN"))
                .map(this::detail)
                .orElse("");
    }

    public String withdraw() {
        desk.withdraw(RegistrationWords.key(id), reason);
        return "/registration/view.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isDraft() {
        return state() == OnlineState.DRAFT;
    }

    public String getNoticeTitle() {
        return PageTexts.say("online.notice." + (state().isDenied() ? "DENIED" : state().name()));
    }

    public String getNotice() {
        return RegistrationWords.reason(matter.notice());
    }

    /** What was granted; empty before. */
    public String getGranted() {
        if (!state().isGranted()) {
            return "";
        }
        return matter.header().matter() == OnlineMatter.NAME
                ? PageTexts.say("online.granted.name", matter.resultName(), Formats.date(matter.validUntil()))
                : PageTexts.say("online.granted", matter.resultName());
    }

    public List<Shown> getForm() {
        return Stream.concat(fields(), cells()).toList();
    }

    private Stream<Shown> fields() {
        return matter.layout().fields().stream()
                .filter(field -> matter.form().text(field).isPresent())
                .map(field -> new Shown(
                        RegistrationWords.field(matter.header().matter(), field.key()),
                        shown(matter.form().text(field).orElseThrow())));
    }

    private Stream<Shown> cells() {
        return matter.layout().tables().stream()
                .flatMap(table -> matter.form()
                        .lines(table)
                        .boxed()
                        .flatMap(line -> table.columns().stream()
                                .filter(column -> matter.form()
                                        .cell(table, line, column.key())
                                        .isPresent())
                                .map(column -> shownCell(table, line, column))));
    }

    private Shown shownCell(FormTable table, int line, FormTable.Column column) {
        return new Shown(
                RegistrationWords.field(matter.header().matter(), table.cell(line, column.key())),
                shown(matter.form().cell(table, line, column.key()).orElseThrow()));
    }

    private static String shown(String text) {
        return switch (text) {
            case "true" -> PageTexts.say("filing.yes");
            case "false" -> PageTexts.say("filing.no");
            default -> text;
        };
    }

    public String documentName(String code) {
        boolean english = "en".equals(language.getTag());
        return matter.documents().stream()
                .filter(asked -> asked.code().equals(code))
                .map(asked -> english ? asked.nameEn() : asked.name())
                .findFirst()
                .orElse(code);
    }

    public String happened(OnlineView.Event event) {
        return PageTexts.say("online.event." + event.event());
    }

    public String detail(OnlineView.Event event) {
        return RegistrationWords.reason(event.detail());
    }

    public OnlineView getMatter() {
        return matter;
    }

    public String getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public void setId(String id) {
        this.id = id;
    }
}
