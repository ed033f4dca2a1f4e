package org.hongdun.web.exchange;

import static java.util.Arrays.asList;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.DocumentRow;
import org.hongdun.exchange.DocumentState;
import org.hongdun.exchange.ExchangeMonitor;
import org.hongdun.exchange.LedgerLine;
import org.hongdun.exchange.LinkState;
import org.hongdun.exchange.ReceiptCode;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.BarChart;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.ListExport;
import org.hongdun.web.theme.PagedList;

/** Behind exchange/list.xhtml: whether the books balance, how the links are, and every document both ways. */
@Named
@ViewScoped
public class ExchangeListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExchangeMonitor monitor;

    @Inject
    private Clock clock;

    private Instant now;
    private PagedList<DocumentRow> list;
    private List<LedgerLine> ledger;
    private List<LinkState> links;

    @PostConstruct
    void open() {
        now = clock.instant();
        list = new PagedList<>(monitor::documents, "text", "direction", "state", "documentType", "partner", "receipts");
        ledger = monitor.ledger();
        links = monitor.links();
    }

    public void export() {
        ListExport.answerIfAsked(
                list,
                monitor::documents,
                Words.word("menu.exchange"),
                Words.words(
                        "exchange.direction",
                        "exchange.partner",
                        "exchange.documentId",
                        "exchange.documentType",
                        "exchange.sequence",
                        "exchange.businessKey",
                        "exchange.state",
                        "exchange.at",
                        "exchange.settledAt",
                        "exchange.attempts",
                        "exchange.code",
                        "exchange.reason"),
                ExchangeListBacking::cells);
    }

    private static List<?> cells(DocumentRow row) {
        return asList(
                Words.word("exchange.direction." + row.direction()),
                Words.wordOr("exchange.partner." + row.partner(), row.partner()),
                row.documentId(),
                row.documentType(),
                row.sequence(),
                row.businessKey(),
                Words.word("exchange.state." + row.state()),
                Formats.time(row.at()),
                Formats.time(row.settledAt()),
                row.attempts(),
                row.code(),
                row.reason());
    }

    /** The contract's name in the page's language, or the contract itself if it has none. */
    public String typeName(String documentType) {
        return Words.wordOr("exchange.type." + documentType, documentType);
    }

    /** The system on the other end in the page's language, or its own name for one without a word. */
    public String partnerName(String partner) {
        return Words.wordOr("exchange.partner." + partner, partner);
    }

    /** Why a document was not taken or has to wait, in words, and what was found; empty for one that was taken. */
    public String why(DocumentRow row) {
        String reason = row.reason() == null ? "" : row.reason();
        if (row.code() == null || row.code() == ReceiptCode.ACCEPTED.number()) {
            return reason.isEmpty() ? "" : (Words.wordOr("exchange.why." + row.state(), "") + " " + reason).strip();
        }
        return row.code() + " " + Words.wordOr("exchange.receipt." + row.code(), "") + " " + reason;
    }

    public String css(DocumentState state) {
        return switch (state) {
            case ACCEPTED, RECEIPTED -> "ok";
            case REFUSED, PARKED -> "bad";
            case RETRYING, HELD -> "warn";
            case DISCARDED -> "wait";
            case WAITING, SENT, RECEIVED -> "info";
        };
    }

    /** Time from arrival or decision to the last word, or to now while there is none. */
    public String age(DocumentRow row) {
        return Formats.duration(Duration.between(row.at(), row.settledAt() == null ? now : row.settledAt()));
    }

    public boolean isBalanced() {
        return ledger.stream().allMatch(LedgerLine::balanced);
    }

    /** Documents by what has become of them, both ways together. */
    public BarChart getChart() {
        Map<String, Long> sums = new LinkedHashMap<>();
        for (LedgerLine line : ledger) {
            sums.merge("exchange_list.accepted", line.accepted(), Long::sum);
            sums.merge("exchange_list.waiting", line.waiting() + line.sent(), Long::sum);
            sums.merge("exchange_list.refused", line.refused(), Long::sum);
            sums.merge("exchange_list.parked", line.parked(), Long::sum);
        }
        return new BarChart(
                sums.entrySet().stream()
                        .map(sum -> new BarChart.Bar(
                                Words.word(sum.getKey()),
                                sum.getValue(),
                                Formats.count(sum.getValue()),
                                sum.getKey().endsWith("parked")
                                        ? "alert"
                                        : sum.getKey().endsWith("refused") ? "soon" : ""))
                        .toList(),
                0);
    }

    public Map<String, String> getTypeNames() {
        Map<String, String> names = new TreeMap<>();
        ledger.forEach(line -> names.put(line.documentType(), typeName(line.documentType())));
        return names;
    }

    public List<String> getTypes() {
        return List.copyOf(getTypeNames().keySet());
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public DocumentState[] getStates() {
        return DocumentState.values();
    }

    public List<String> getYes() {
        return List.of("true");
    }

    public Instant getNow() {
        return now;
    }

    public PagedList<DocumentRow> getList() {
        return list;
    }

    public List<LedgerLine> getLedger() {
        return ledger;
    }

    public List<LinkState> getLinks() {
        return links;
    }
}
