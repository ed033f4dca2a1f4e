package org.hongdun.portal.filing.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongdun.kernel.CreditCode;
import org.hongdun.kernel.annualreport.AnnualReport;
import org.hongdun.kernel.annualreport.AnnualReport.BranchOffice;
import org.hongdun.kernel.annualreport.AnnualReport.Contact;
import org.hongdun.kernel.annualreport.AnnualReport.Contribution;
import org.hongdun.kernel.annualreport.AnnualReport.Investment;
import org.hongdun.kernel.annualreport.AnnualReport.Licence;
import org.hongdun.kernel.annualreport.AnnualReport.OperatingState;
import org.hongdun.kernel.annualreport.AnnualReport.Staff;
import org.hongdun.kernel.annualreport.AnnualReportFigures;
import org.hongdun.kernel.annualreport.CheckResult.Outcome;
import org.hongdun.portal.account.ContactPhone;
import org.hongdun.portal.filing.FilingError;
import org.hongdun.portal.filing.Finding;

/**
 * A draft read as a report: text becomes numbers and dates, and what cannot be read becomes a finding at its field. Full-width
 * digits and thousands separators are read; more than two decimals of an amount are not rounded but refused.
 */
public final class TypedReport {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{6}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, String> entries;
    private final List<Finding> findings = new ArrayList<>();
    private final AnnualReport report;

    private TypedReport(CreditCode enterprise, int reportYear, Map<String, String> entries) {
        this.entries = entries;
        this.report = new AnnualReport(
                enterprise,
                reportYear,
                contact(),
                operatingState(),
                text("actualDomicile", 500),
                new Staff(count("staffTotal"), count("reemployed"), count("graduates"), count("partyMembers")),
                figures(),
                lines("contributions", this::contribution),
                lines("investments", this::investment),
                lines("branches", this::branch),
                lines("licences", this::licence),
                text("explanation", DraftField.LONGEST_TEXT));
    }

    /** Reads what was typed. */
    public static TypedReport of(CreditCode enterprise, int reportYear, Map<String, String> entries) {
        return new TypedReport(enterprise, reportYear, entries);
    }

    /** The report, with null for what is missing or cannot be read. */
    public AnnualReport report() {
        return report;
    }

    /** What cannot be read. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Names of the fields that cannot be read. */
    public Set<String> unreadable() {
        return findings.stream().map(Finding::field).collect(Collectors.toSet());
    }

    /** The other way: a report as a draft would hold it. */
    public static Map<String, String> entriesOf(AnnualReport report) {
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "contactName", report.contact().name());
        put(typed, "contactPhone", report.contact().phone());
        put(typed, "postcode", report.contact().postcode());
        put(typed, "email", report.contact().email());
        put(typed, "operatingState", report.operatingState());
        put(typed, "actualDomicile", report.actualDomicile());
        put(typed, "staffTotal", report.staff().total());
        put(typed, "reemployed", report.staff().reemployed());
        put(typed, "graduates", report.staff().graduates());
        put(typed, "partyMembers", report.staff().partyMembers());
        putFigures(typed, report.figures());
        for (int i = 0; i < report.contributions().size(); i++) {
            Contribution c = report.contributions().get(i);
            String line = "contributions." + i + ".";
            put(typed, line + "investor", c.investor());
            put(typed, line + "subscribed", c.subscribed());
            put(typed, line + "subscribedOn", c.subscribedOn());
            put(typed, line + "form", c.form());
            put(typed, line + "paidIn", c.paidIn());
            put(typed, line + "paidOn", c.paidOn());
        }
        for (int i = 0; i < report.investments().size(); i++) {
            Investment v = report.investments().get(i);
            String line = "investments." + i + ".";
            put(typed, line + "name", v.name());
            put(typed, line + "registrationNo", v.registrationNo());
            put(typed, line + "amount", v.amount());
            put(typed, line + "sharePercent", v.sharePercent());
        }
        for (int i = 0; i < report.branches().size(); i++) {
            BranchOffice b = report.branches().get(i);
            String line = "branches." + i + ".";
            put(typed, line + "name", b.name());
            put(typed, line + "registrationNo", b.registrationNo());
            put(typed, line + "address", b.address());
        }
        for (int i = 0; i < report.licences().size(); i++) {
            Licence l = report.licences().get(i);
            String line = "licences." + i + ".";
            put(typed, line + "name", l.name());
            put(typed, line + "number", l.number());
            put(typed, line + "validTo", l.validTo());
        }
        put(typed, "explanation", report.explanation());
        return typed;
    }

    private static void putFigures(Map<String, String> typed, AnnualReportFigures f) {
        put(typed, "totalAssets", f.totalAssets());
        put(typed, "longTermInvestment", f.longTermInvestment());
        put(typed, "totalLiabilities", f.totalLiabilities());
        put(typed, "ownersEquity", f.ownersEquity());
        put(typed, "turnover", f.turnover());
        put(typed, "mainIncome", f.mainIncome());
        put(typed, "totalProfit", f.totalProfit());
        put(typed, "netProfit", f.netProfit());
        put(typed, "tax", f.tax());
    }

    private static void put(Map<String, String> typed, String field, Object content) {
        if (content instanceof BigDecimal amount) {
            typed.put(field, amount.toPlainString());
        } else if (content != null) {
            typed.put(field, content.toString());
        }
    }

    private Contact contact() {
        return new Contact(
                text("contactName", 100),
                shaped("contactPhone", ContactPhone::isValid, FilingError.PHONE_MALFORMED),
                shaped("postcode", POSTCODE.asMatchPredicate(), FilingError.POSTCODE_MALFORMED),
                shaped("email", EMAIL.asMatchPredicate(), FilingError.EMAIL_MALFORMED));
    }

    private OperatingState operatingState() {
        String typed = given("operatingState");
        return typed == null ? null : OperatingState.valueOf(typed);
    }

    private AnnualReportFigures figures() {
        return new AnnualReportFigures(
                amount("totalAssets"),
                amount("longTermInvestment"),
                amount("totalLiabilities"),
                amount("ownersEquity"),
                amount("turnover"),
                amount("mainIncome"),
                amount("totalProfit"),
                amount("netProfit"),
                amount("tax"));
    }

    private Contribution contribution(int i) {
        String line = "contributions." + i + ".";
        return new Contribution(
                mandatory(line + "investor", 200),
                amount(line + "subscribed"),
                date(line + "subscribedOn"),
                text(line + "form", 100),
                amount(line + "paidIn"),
                date(line + "paidOn"));
    }

    private Investment investment(int i) {
        String line = "investments." + i + ".";
        BigDecimal share = amount(line + "sharePercent");
        if (share != null && (share.signum() < 0 || share.compareTo(HUNDRED) > 0)) {
            findings.add(error(FilingError.PERCENT_MALFORMED, line + "sharePercent"));
            share = null;
        }
        return new Investment(
                mandatory(line + "name", 200), text(line + "registrationNo", 64), amount(line + "amount"), share);
    }

    private BranchOffice branch(int i) {
        String line = "branches." + i + ".";
        return new BranchOffice(
                mandatory(line + "name", 200), text(line + "registrationNo", 64), text(line + "address", 500));
    }

    private Licence licence(int i) {
        String line = "licences." + i + ".";
        return new Licence(mandatory(line + "name", 200), text(line + "number", 100), date(line + "validTo"));
    }

    /** The lines of a table in their order; a line without any text is not there. */
    private <T> List<T> lines(String table, IntFunction<T> line) {
        Set<Integer> numbers = new TreeSet<>();
        entries.forEach((field, typed) -> {
            if (field.startsWith(table + ".") && !typed.isBlank()) {
                numbers.add(Integer.valueOf(field.split("\\.")[1]));
            }
        });
        return numbers.stream().map(line::apply).toList();
    }

    private String mandatory(String field, int longest) {
        String typed = text(field, longest);
        if (typed == null) {
            findings.add(error(FilingError.FIELD_MISSING, field));
        }
        return typed;
    }

    private String text(String field, int longest) {
        String typed = given(field);
        if (typed != null && typed.length() > longest) {
            findings.add(error(FilingError.FIELD_TOO_LONG, field, field, longest));
            return null;
        }
        return typed;
    }

    private String shaped(String field, Predicate<String> shape, FilingError otherwise) {
        String typed = given(field);
        if (typed == null) {
            return null;
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(" ", "");
        if (!shape.test(plain)) {
            findings.add(error(otherwise, field, typed));
            return null;
        }
        return plain;
    }

    private BigDecimal amount(String field) {
        String number = number(field, AMOUNT, FilingError.NUMBER_MALFORMED);
        return number == null ? null : new BigDecimal(number);
    }

    private Integer count(String field) {
        String number = number(field, COUNT, FilingError.COUNT_MALFORMED);
        return number == null ? null : Integer.valueOf(number);
    }

    private String number(String field, Pattern shape, FilingError otherwise) {
        String typed = given(field);
        if (typed == null) {
            return null;
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        if (!shape.matcher(plain).matches()) {
            findings.add(error(otherwise, field, typed));
            return null;
        }
        return plain;
    }

    private LocalDate date(String field) {
        String typed = given(field);
        if (typed == null) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDate) {
            findings.add(error(FilingError.DATE_MALFORMED, field, typed));
            return null;
        }
    }

    private String given(String field) {
        String typed = entries.get(field);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static Finding error(FilingError code, String field, Object... details) {
        return new Finding(code.code(), Outcome.ERROR, field, List.of(details), null);
    }
}
