package org.hongdun.web.statistics;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongdun.insight.statistics.Dimension;
import org.hongdun.insight.statistics.FigureFilter;
import org.hongdun.insight.statistics.Figures;
import org.hongdun.insight.statistics.InspectionStatistics;
import org.hongdun.insight.statistics.Snapshot;
import org.hongdun.platform.codelist.CodeLists;
import org.hongdun.platform.codelist.CodeName;
import org.hongdun.web.frame.Units;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.BarChart;
import org.hongdun.web.theme.EnterpriseTypes;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Languages;

/** Behind statistics/inspection.xhtml. Day, table and corner stand in the address, so that a link can be sent. */
@Named
@ViewScoped
public class InspectionStatisticsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EDITION = 2017;
    private static final int LABEL = 4;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    /** A step up the cube: what was narrowed, and the address without it. */
    public record Narrowed(String label, String without) implements Serializable {}

    @Inject
    private InspectionStatistics statistics;

    @Inject
    private CodeLists codes;

    @Inject
    private Units units;

    @Inject
    private Languages language;

    private String asOf;
    private String by;
    private String branch;
    private String section;
    private String type;
    private String export;

    private List<Snapshot> snapshots;
    private Snapshot snapshot;
    private Dimension dimension;
    private FigureTable table;
    private BarChart chart;
    private BigDecimal lagging;
    private List<Narrowed> narrowed;

    public void load() {
        snapshots = statistics.snapshots();
        snapshot = chosen();
        dimension = Arrays.stream(Dimension.values())
                .filter(d -> d.name().equals(by))
                .findFirst()
                .orElse(Dimension.BRANCH);
        if (snapshot == null) {
            return;
        }
        Figures figures = statistics.figures(
                snapshot.asOf(),
                snapshot.inspectionYear(),
                dimension,
                new FigureFilter(given(branch), given(section), given(type)));
        table = FigureTable.of(figures, row -> name(dimension, row.key()), Words.word("statistics.total"));
        chart = table.chart(this::label);
        lagging = figures.lagging();
        narrowed = narrowed();
        if ("xlsx".equals(export)) {
            FigureFile.answer(table, getTitle(), getCounted(), Words.word("statistics.by." + dimension));
        }
    }

    private Snapshot chosen() {
        LocalDate day = day(asOf);
        return snapshots.stream()
                .filter(night -> day == null || night.asOf().equals(day))
                .findFirst()
                .orElse(snapshots.isEmpty() ? null : snapshots.get(0));
    }

    private String name(Dimension of, String key) {
        return switch (of) {
            case BRANCH -> units.name(key);
            case SECTION -> key + " " + sectionName(key);
            case TYPE ->
                key + " " + EnterpriseTypes.name(key, codes.enterpriseTypes().getOrDefault(key, ""));
        };
    }

    private String sectionName(String key) {
        CodeName name = codes.industrySections(EDITION).get(key);
        if (name == null) {
            return "";
        }
        return "en".equals(language.getTag()) ? name.en() : name.zh();
    }

    /** Short enough for the drawing: the beginning of a branch's name, the code of anything else. */
    private String label(FigureTable.Line line) {
        if (dimension != Dimension.BRANCH) {
            return line.key();
        }
        String name = line.name();
        int most = name.charAt(0) < FIRST_WIDE_CHARACTER ? 2 * LABEL : LABEL;
        return name.length() > most ? name.substring(0, most) : name;
    }

    private static LocalDate day(String text) {
        try {
            return given(text) == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The address of the next table down from a line: branch, then section, then type. */
    public String down(FigureTable.Line line) {
        return switch (dimension) {
            case BRANCH -> address(Dimension.SECTION, line.key(), section, type);
            case SECTION -> address(Dimension.TYPE, branch, line.key(), type);
            case TYPE -> address(Dimension.BRANCH, branch, section, line.key());
        };
    }

    /** Whether a line still hides something that was not narrowed. */
    public boolean isOpen() {
        return narrowed.size() < Dimension.values().length;
    }

    public String tab(Dimension other) {
        return address(other, branch, section, type);
    }

    public String getExportUrl() {
        return address(dimension, branch, section, type) + "&export=xlsx";
    }

    private List<Narrowed> narrowed() {
        List<Narrowed> steps = new ArrayList<>();
        if (given(branch) != null) {
            steps.add(new Narrowed(name(Dimension.BRANCH, branch), address(dimension, null, section, type)));
        }
        if (given(section) != null) {
            steps.add(new Narrowed(name(Dimension.SECTION, section), address(dimension, branch, null, type)));
        }
        if (given(type) != null) {
            steps.add(new Narrowed(name(Dimension.TYPE, type), address(dimension, branch, section, null)));
        }
        return steps;
    }

    private String address(Dimension table, String inBranch, String inSection, String inType) {
        return "?asOf=" + snapshot.asOf() + "&by=" + table + parameter("branch", inBranch)
                + parameter("section", inSection) + parameter("type", inType);
    }

    private static String parameter(String name, String value) {
        return given(value) == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getTitle() {
        return Formats.fmt2(
                Words.word("statistics.title"), snapshot.inspectionYear(), Words.word("statistics.by." + dimension));
    }

    public String getCounted() {
        return Formats.fmt3(
                Words.word("statistics.counted"),
                Formats.date(snapshot.asOf()),
                Formats.time(snapshot.startedAt()),
                Formats.time(snapshot.finishedAt()));
    }

    public List<Snapshot> getSnapshots() {
        return snapshots;
    }

    public Snapshot getSnapshot() {
        return snapshot;
    }

    public List<FigureTable.Line> getLines() {
        return table.lines();
    }

    public FigureTable.Line getTotal() {
        return table.total();
    }

    public BarChart getChart() {
        return chart;
    }

    public BigDecimal getLagging() {
        return lagging;
    }

    public List<Narrowed> getNarrowed() {
        return narrowed;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
