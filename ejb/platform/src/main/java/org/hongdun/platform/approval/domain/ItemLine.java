package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hongdun.kernel.OrgPath;
import org.hongdun.platform.approval.ItemStatus;

/** What every line of a work list says about its item. */
@MappedSuperclass
public abstract class ItemLine {

    @Column(name = "item_id", insertable = false, updatable = false)
    private Long itemId;

    @Column(name = "item_version")
    private Long itemVersion;

    @Column(name = "item_kind", length = 40)
    private String itemKind;

    @Column(name = "item_key", length = 60)
    private String itemKey;

    @Column(name = "item_no", length = 60)
    private String itemNo;

    @Column(name = "title", length = 200)
    private String title;

    @Column(name = "subject_name", length = 200)
    private String subjectName;

    @Column(name = "unit_path", length = 100)
    private OrgPath unitPath;

    @Column(name = "flow_key", length = 64)
    private String flowKey;

    @Column(name = "flow_name", length = 128)
    private String flowName;

    @Column(name = "definition_id")
    private Long definitionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12)
    private ItemStatus status;

    @Column(name = "initiator", length = 40)
    private String initiator;

    @Column(name = "urges")
    private Integer urges;

    @Column(name = "since")
    private Instant since;

    public Long itemId() {
        return itemId;
    }

    public Long itemVersion() {
        return itemVersion;
    }

    public String itemKind() {
        return itemKind;
    }

    public String itemKey() {
        return itemKey;
    }

    public String itemNo() {
        return itemNo;
    }

    public String title() {
        return title;
    }

    public String subjectName() {
        return subjectName;
    }

    public OrgPath unitPath() {
        return unitPath;
    }

    public String flowKey() {
        return flowKey;
    }

    public String flowName() {
        return flowName;
    }

    public Long definitionId() {
        return definitionId;
    }

    public ItemStatus status() {
        return status;
    }

    public Integer urges() {
        return urges;
    }

    public Instant since() {
        return since;
    }
}
