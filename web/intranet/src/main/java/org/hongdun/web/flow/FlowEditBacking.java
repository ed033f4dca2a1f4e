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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hongdun.platform.approval.FlowDesign;
import org.hongdun.platform.approval.FlowDrawing;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.FlowOutline;
import org.hongdun.platform.approval.FlowStatus;
import org.hongdun.platform.approval.FlowVersion;
import org.hongdun.platform.approval.FlowWalk;
import org.hongdun.web.theme.Notices;

/** Behind flow/edit.xhtml: one version of a flow as a drawing; drafts can be changed, checked, tried and published. */
@Named
@ViewScoped
public class FlowEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

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

    private void keep() {
        lockVersion = design.save(id, lockVersion, drawing);
        outline = design.outline(drawing);
        saved = true;
        walk = null;
    }

    public void check() {
        saved = false;
        walk = null;
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
