package org.hongdun.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.CheckResult;
import org.hongdun.registry.inspection.Grade;
import org.hongdun.registry.inspection.InspectionReview;
import org.hongdun.registry.inspection.InspectionRow;
import org.hongdun.registry.inspection.InspectionStatus;
import org.hongdun.registry.inspection.InspectionView;
import org.hongdun.registry.subject.SubjectView;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.ReportChecks;
import org.hongdun.web.theme.Step;

/** Behind inspection/review.xhtml: one inspection, and the officer's decision on the version he sees. */
@Named
@ViewScoped
public class InspectionReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One figure beside last year's. */
    public record Figure(String name, BigDecimal before, BigDecimal now, String css, String word)
            implements Serializable {}

    /** One value of the register beside the report's. */
    public record Comparison(String key, String register, String report, boolean same) implements Serializable {}

    /** One check in words. */
    public record Check(boolean passed, String title, String sentence, String css, String word)
            implements Serializable {}

    @Inject
    private InspectionReview review;

    @Inject
    private Notices notices;

    private long id;
    private InspectionView inspection;
    private List<Figure> figures;
    private List<Comparison> comparison;
    private List<Check> checks;
    private List<Step> steps;
    private Grade grade = Grade.A;
    private String opinion;

    public void load() {
        inspection = review.view(id);
        figures = figures();
        comparison = comparison();
        checks = inspection.checks().stream()
                .map(InspectionReviewBacking::inWords)
                .toList();
        steps = steps();
    }

    public String approve() {
        if (grade == null) {
            notices.error("HD-W004");
            return null;
        }
        review.approve(id, inspection.version(), grade, opinion == null ? "" : opinion);
        return done("inspection_review.message.info.approved");
    }

    public String sendBack() {
        review.sendBack(id, inspection.version(), opinion == null ? "" : opinion);
        return done("inspection_review.message.info.sentBack");
    }

    private String done(String key) {
        notices.done(key, getHeader().inspectionNo(), getHeader().enterpriseName());
        return "/inspection/list.xhtml?faces-redirect=true&status=DECLARED";
    }

    private List<Figure> figures() {
        var now = inspection.report().figures();
        var before = inspection.lastYear();
        return List.of(
                figure("totalAssets", before == null ? null : before.totalAssets(), now.totalAssets()),
                figure("totalLiabilities", before == null ? null : before.totalLiabilities(), now.totalLiabilities()),
                figure("ownersEquity", before == null ? null : before.ownersEquity(), now.ownersEquity()),
                figure("turnover", before == null ? null : before.turnover(), now.turnover()),
                figure("mainIncome", before == null ? null : before.mainIncome(), now.mainIncome()),
                figure("totalProfit", before == null ? null : before.totalProfit(), now.totalProfit()),
                figure("netProfit", before == null ? null : before.netProfit(), now.netProfit()),
                figure("tax", before == null ? null : before.tax(), now.tax()));
    }

    private Figure figure(String name, BigDecimal before, BigDecimal now) {
        CheckResult.Outcome worst = inspection.checks().stream()
                .filter(check -> name.equals(check.field()))
                .map(CheckResult::outcome)
                .reduce(CheckResult.Outcome.PASSED, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        return new Figure(name, before, now, ReportChecks.css(worst), "check.outcome." + worst);
    }

    private List<Comparison> comparison() {
        AnnualReport report = inspection.report();
        SubjectView subject = inspection.subject();
        return List.of(
                compare("subject.domicile", subject.domicile(), report.actualDomicile()),
                compare(
                        "inspection_review.compare.subscribed",
                        Formats.amount(subject.capital()),
                        Formats.amount(report.subscribed())),
                compare(
                        "inspection_review.compare.paidIn",
                        Formats.amount(subject.paidIn()),
                        Formats.amount(report.paidIn())));
    }

    private static Comparison compare(String key, String register, String report) {
        return new Comparison(key, register, report, Objects.equals(register, report));
    }

    private static Check inWords(CheckResult result) {
        return new Check(
                result.outcome() == CheckResult.Outcome.PASSED,
                ReportChecks.title(result),
                ReportChecks.sentence(result),
                ReportChecks.css(result.outcome()),
                "check.outcome." + result.outcome());
    }

    private List<Step> steps() {
        InspectionStatus status = getHeader().status();
        return List.of(
                new Step(
                        Words.word("inspection_review.step.filed"),
                        day(Formats.shortTime(inspection.submittedAt())),
                        Step.State.DONE),
                new Step(
                        Words.word("inspection_review.step.exchange"),
                        day(Formats.shortTime(getHeader().acceptedAt())),
                        Step.State.DONE),
                new Step(
                        Words.word(
                                switch (status) {
                                    case PRE_RETURNED -> "inspection_review.step.returned";
                                    case REMOVED -> "inspection.status.REMOVED";
                                    default -> "inspection_review.step.review";
                                }),
                        status == InspectionStatus.DECLARED
                                ? ""
                                : day(Formats.shortTime(getHeader().decidedAt())),
                        switch (status) {
                            case DECLARED -> Step.State.NOW;
                            case PRE_RETURNED, REMOVED -> Step.State.FAILED;
                            case PASSED -> Step.State.DONE;
                        }),
                new Step(
                        Words.word("inspection_review.step.passed"),
                        "",
                        status == InspectionStatus.PASSED ? Step.State.DONE : Step.State.AHEAD));
    }

    private static String day(String shortTime) {
        return shortTime.isEmpty() ? "" : shortTime.substring(0, 5);
    }

    public long getPassedChecks() {
        return inspection.checks().stream()
                .filter(check -> check.outcome() == CheckResult.Outcome.PASSED)
                .count();
    }

    public long getOpenChecks() {
        return inspection.checks().size() - getPassedChecks();
    }

    public long getDifferences() {
        return comparison.stream().filter(line -> !line.same()).count();
    }

    /** The contact's number without its last four digits: the list of enterprises is no telephone book. */
    public String getMaskedPhone() {
        String phone = inspection.report().contact().phone();
        return phone == null || phone.length() < 5 ? "" : phone.substring(0, phone.length() - 4) + "****";
    }

    public List<String> getPhrases() {
        return List.of(
                "inspection_review.phrase.complete",
                "inspection_review.phrase.licence",
                "inspection_review.phrase.figures",
                "inspection_review.phrase.domicile");
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public InspectionRow getHeader() {
        return inspection.header();
    }

    public SubjectView getSubject() {
        return inspection.subject();
    }

    public AnnualReport getReport() {
        return inspection.report();
    }

    public InspectionView getInspection() {
        return inspection;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public List<Comparison> getComparison() {
        return comparison;
    }

    public List<Check> getFindings() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }

    public List<Check> getPassed() {
        return checks.stream().filter(Check::passed).toList();
    }

    public List<Step> getSteps() {
        return steps;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
