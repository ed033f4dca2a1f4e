package org.hongdun.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.hongdun.portal.enquiry.PublicEnquiry;
import org.hongdun.portal.filing.FilingCalendar;
import org.hongdun.portal.filing.FilingDesk;
import org.hongdun.portal.filing.FilingRow;
import org.hongdun.portal.filing.FilingView;
import org.hongdun.portal.filing.FilingWindow;
import org.hongdun.portal.registration.OnlineRow;
import org.hongdun.portal.registration.OnlineView;
import org.hongdun.portal.registration.RegistrationDesk;
import org.hongdun.web.portal.filing.FilingSteps;
import org.hongdun.web.portal.registration.RegistrationSteps;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Step;

/** Behind index.xhtml, and what other pages say about the window and the copy. */
@Named("home")
@RequestScoped
public class HomeBacking {

    @Inject
    private PublicEnquiry enquiry;

    @Inject
    private FilingCalendar calendar;

    @Inject
    private FilingDesk desk;

    @Inject
    private RegistrationDesk registration;

    @Inject
    private VisitorBean visitor;

    private FilingWindow window;
    private Optional<FilingView> latest;
    private Optional<OnlineView> latestMatter;

    public FilingWindow getWindow() {
        if (window == null) {
            window = calendar.window();
        }
        return window;
    }

    public String getAsOf() {
        return enquiry.asOf()
                .map(instant -> PageTexts.say("index.asOf", Formats.time(instant)))
                .orElseGet(() -> PageTexts.say("index.asOf.none"));
    }

    public String getFilingHint() {
        FilingWindow shown = getWindow();
        if (shown.late()) {
            return PageTexts.say("door.filing.late");
        }
        return shown.workingDaysLeft() > 0
                ? PageTexts.say("door.filing.hint", shown.workingDaysLeft())
                : PageTexts.say("door.filing.last", Formats.date(shown.closes()));
    }

    public String getWindowText() {
        return PageTexts.say(
                getWindow().late() ? "index.window.late" : "index.window",
                String.valueOf(getWindow().reportYear()),
                Formats.date(getWindow().opens()),
                Formats.date(getWindow().closes()));
    }

    public String getNotFiled() {
        return PageTexts.say("index.mine.none", String.valueOf(getWindow().reportYear()));
    }

    public String getLatestTitle() {
        return PageTexts.say("filing.title", String.valueOf(latest().get().reportYear()));
    }

    /** Where the newest report of the signed-in enterprise stands; empty if there is none. */
    public List<Step> getSteps() {
        return latest().map(FilingSteps::of).orElse(List.of());
    }

    public String getMatterTitle() {
        OnlineRow matter = latestMatter().get().header();
        return matter.title() == null ? PageTexts.say("online.matter." + matter.matter()) : matter.title();
    }

    /** Where the newest matter of the signed-in private person stands; empty if there is none. */
    public List<Step> getMatterSteps() {
        return latestMatter().map(RegistrationSteps::of).orElse(List.of());
    }

    private Optional<OnlineView> latestMatter() {
        if (latestMatter == null) {
            latestMatter = visitor.isPerson()
                    ? registration.mine().stream()
                            .findFirst()
                            .map(OnlineRow::key)
                            .map(registration::view)
                    : Optional.empty();
        }
        return latestMatter;
    }

    private Optional<FilingView> latest() {
        if (latest == null) {
            latest = visitor.isEnterprise()
                    ? desk.mine().stream()
                            .findFirst()
                            .map(FilingRow::reportYear)
                            .map(desk::filing)
                    : Optional.empty();
        }
        return latest;
    }
}
