package org.hongdun.web.flow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hongdun.platform.approval.FlowDesign;
import org.hongdun.platform.approval.FlowDifference;
import org.hongdun.platform.approval.FlowVersion;

/** Behind flow/compare.xhtml: what changed from one version of a flow to another. */
@Named
@ViewScoped
public class FlowCompareBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One difference in words. */
    public record Line(String css, String kind, String sentence) implements Serializable {}

    @Inject
    private FlowDesign design;

    private long id;
    private Long before;
    private FlowVersion version;
    private List<FlowVersion> versions;
    private List<Line> lines;

    public void load() {
        version = design.open(id).version();
        versions = design.versionsOf(version.key()).stream()
                .filter(other -> other.id() != id)
                .toList();
        if (before == null && !versions.isEmpty()) {
            before = versions.stream()
                    .filter(other -> other.versionNo() < version.versionNo())
                    .findFirst()
                    .orElse(versions.get(0))
                    .id();
        }
        lines = before == null
                ? List.of()
                : design.compare(before, id).stream()
                        .map(FlowCompareBacking::inWords)
                        .toList();
    }

    private static Line inWords(FlowDifference difference) {
        String css = switch (difference.kind()) {
            case ADDED -> "ok";
            case REMOVED -> "bad";
            case CHANGED -> "warn";
        };
        return new Line(css, "flow_compare.kind." + difference.kind(), FlowWords.sentence(difference));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public FlowVersion getVersion() {
        return version;
    }

    public List<FlowVersion> getVersions() {
        return versions;
    }

    public List<Line> getLines() {
        return lines;
    }
}
