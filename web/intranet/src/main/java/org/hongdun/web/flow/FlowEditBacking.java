package org.hongdun.web.flow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hongdun.kernel.ListQuery;
import org.hongdun.kernel.Slice;
import org.hongdun.platform.approval.FlowDesign;
import org.hongdun.platform.approval.FlowDrawing;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.FlowOutline;
import org.hongdun.platform.approval.FlowReplay;
import org.hongdun.platform.approval.FlowStatus;
import org.hongdun.platform.approval.FlowVersion;
import org.hongdun.platform.approval.FlowWalk;
import org.hongdun.web.frame.Words;
import org.hongdun.web.theme.Formats;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.Texts;

/** Behind flow/edit.xhtml: one version of a flow as a drawing; drafts can be changed, checked, tried and published. */
@Named
@ViewScoped
public class FlowEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many items are sent through a drawing at once, and shown on a page. */
    private static final int PART = 20;

    private static final int MOST_REPLAYS = 1000;

    /** One finding in words. */
    public record Finding(boolean error, String code, String sentence, String elementId) implements Serializable {}

    @Inject
    private FlowDesign design;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private long id;
    private FlowVersion version;
    private String drawing;
    private String asked;
    private String choices;
    private long lockVersion;
    private List<Finding> findings;
    private FlowWalk walk;
    private FlowOutline outline;
    private List<FlowReplay> replays;
    private long replayable;
    private int shown;
    private boolean onlyOdd;
    private boolean saved;

    public void load() {
        FlowDrawing opened = design.open(id);
        version = opened.version();
        lockVersion = version.lockVersion();
        drawing = opened.drawing();
        outline = design.outline(drawing);
        choices = FlowWords.choices(design.choices());
    }

    public void save() {
        keep();
        notices.done("flow_edit.message.info.saved");
    }

    /** Sends the next part of the flow's items through the drawing; the script asks for more until all are through. */
    public void replay() {
        saved = false;
        findings = null;
        walk = null;
        List<FlowReplay> before = isReplaying() ? replays : List.of();
        replays = null;
        Slice<FlowReplay> part = design.replay(drawing, ListQuery.page(before.size(), PART));
        shown = before.isEmpty() ? 0 : shown;
        replays = new ArrayList<>(before);
        replays.addAll(part.rows());
        replayable = part.rows().isEmpty() ? replays.size() : part.total();
    }

    private long most() {
        return Math.min(replayable, MOST_REPLAYS);
    }

    public void turn(int by) {
        shown = Math.max(0, Math.min(shown + by * PART, (getLines().size() - 1) / PART * PART));
    }

    public void filterOdd() {
        onlyOdd = !onlyOdd;
        shown = 0;
    }

    private List<FlowReplay> getLines() {
        return onlyOdd ? replays.stream().filter(FlowReplay::differs).toList() : replays;
    }

    private void keep() {
        lockVersion = design.save(id, lockVersion, drawing);
        outline = design.outline(drawing);
        saved = true;
        walk = null;
        replays = null;
    }

    public void check() {
        saved = false;
        walk = null;
        replays = null;
        outline = design.outline(drawing);
        findings = design.check(drawing).stream().map(FlowEditBacking::inWords).toList();
    }

    private static Finding inWords(FlowFinding finding) {
        return new Finding(
                finding.severity() == FlowFinding.Severity.ERROR,
                finding.code().code(),
                FlowWords.sentence(finding),
                finding.elementId());
    }

    public String publish() {
        keep();
        check();
        saved = true;
        if (getErrors() > 0) {
            notices.error("HD-L093", getErrors());
            return null;
        }
        design.publish(id, lockVersion);
        notices.done("flow_edit.message.info.published", version.name(), version.versionNo());
        return "/flow/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public String discard() {
        design.discard(id, lockVersion);
        notices.done("flow_edit.message.info.discarded", version.name());
        return "/flow/list.xhtml?faces-redirect=true";
    }

    public String draft() {
        return "/flow/edit.xhtml?faces-redirect=true&id=" + design.draftFrom(id);
    }

    public void simulate() {
        saved = false;
        findings = null;
        replays = null;
        JsonObject question;
        try (var reader = Json.createReader(new StringReader(asked == null ? "{}" : asked))) {
            question = reader.readObject();
        }
        Map<String, String> values = new HashMap<>();
        question.getJsonObject("values").forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        Set<String> disagree = new HashSet<>();
        question.getJsonArray("disagree").forEach(node -> disagree.add(((JsonString) node).getString()));
        String from = question.getString("from", "");
        walk = design.simulate(
                drawing, values, disagree, from.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(from));
    }

    /** What the script marks in the drawing. */
    public String getAnswer() {
        JsonObjectBuilder answer = Json.createObjectBuilder().add("saved", saved);
        if (findings != null) {
            answer.add("errors", FlowWords.texts(elements(true))).add("warnings", FlowWords.texts(elements(false)));
        }
        answer.add("more", isReplaying());
        if (walk != null) {
            answer.add("walked", FlowWords.texts(walk.elements()));
        }
        return answer.build().toString();
    }

    private List<String> elements(boolean error) {
        return findings.stream()
                .filter(finding -> finding.error() == error)
                .map(Finding::elementId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether items are left that were not sent through the drawing. */
    public boolean isReplaying() {
        return replays != null && replays.size() < most();
    }

    public List<FlowReplay> getReplays() {
        return replays == null
                ? null
                : getLines().stream().skip(shown).limit(PART).toList();
    }

    public int getReplayed() {
        return replays.size();
    }

    public long getReplayable() {
        return most();
    }

    public long getOdd() {
        return replays.stream().filter(FlowReplay::differs).count();
    }

    public int getShown() {
        return shown;
    }

    public boolean isFurther() {
        return shown + PART < getLines().size();
    }

    public boolean isOnlyOdd() {
        return onlyOdd;
    }

    /** Working minutes as hours and minutes. */
    public String time(long minutes) {
        return Formats.fmt2(Words.word("flow_statistics.time"), minutes / 60, minutes % 60);
    }

    public String obstacle(FlowReplay replay) {
        return Texts.error(replay.obstacle(), replay.obstacleDetails());
    }

    public long getErrors() {
        return findings == null ? 0 : findings.stream().filter(Finding::error).count();
    }

    public boolean isReadOnly() {
        return version.status() != FlowStatus.DRAFT;
    }

    public String getWords() {
        return FlowWords.form();
    }

    public String getToday() {
        return LocalDate.now(clock).toString();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public FlowVersion getVersion() {
        return version;
    }

    public String getDrawing() {
        return drawing;
    }

    public void setDrawing(String drawing) {
        this.drawing = drawing;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getChoices() {
        return choices;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public FlowWalk getWalk() {
        return walk;
    }

    public FlowOutline getOutline() {
        return outline;
    }
}
