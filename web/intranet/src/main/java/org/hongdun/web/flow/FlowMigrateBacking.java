package org.hongdun.web.flow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.approval.FlowAdministration;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowVersion;
import org.hongdun.platform.approval.MigrationLine;
import org.hongdun.web.theme.Notices;
import org.hongdun.web.theme.PagedList;
import org.hongdun.web.theme.Texts;

/** Behind flow/migrate.xhtml: what would become of the running items of older versions, and moving those that were chosen. */
@Named
@ViewScoped
public class FlowMigrateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FlowAdministration administration;

    @Inject
    private Notices notices;

    private long id;
    private FlowVersion version;
    private PagedList<MigrationLine> list;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private String reason;
    private List<MigrationLine> result;

    public void load() {
        version = administration.versions().stream()
                .filter(published -> published.id() == id)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(FlowError.FLOW_NOT_FOUND));
        list = new PagedList<>(query -> administration.previewMigration(id, query), "id", "text");
    }

    public void migrate() {
        List<Long> items = chosen.entrySet().stream()
                .filter(choice -> Boolean.TRUE.equals(choice.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (items.isEmpty()) {
            notices.error("HD-W006");
            return;
        }
        result = administration.migrate(id, items, reason);
        long moved = result.stream().filter(MigrationLine::possible).count();
        notices.done("flow_migrate.done", moved, result.size() - moved);
        chosen.clear();
        list.refresh();
    }

    /** What speaks against moving the item, in words. */
    public String obstacle(MigrationLine line) {
        return line.possible() ? "" : Texts.error(line.obstacle(), List.of(line.obstacleNode()));
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

    public PagedList<MigrationLine> getList() {
        return list;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<MigrationLine> getResult() {
        return result;
    }
}
