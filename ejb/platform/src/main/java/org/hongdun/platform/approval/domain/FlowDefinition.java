package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.Length;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.kernel.crypto.Sm3;
import org.hongdun.platform.approval.FlowError;
import org.hongdun.platform.approval.FlowFinding;
import org.hongdun.platform.approval.FlowStatus;

/**
 * One version of a flow. A draft is drawn until it is published; a published version never changes and takes the items
 * that start from then on; a retired one only serves the items that run on it.
 */
@Entity
@Table(name = "flow_definition")
public class FlowDefinition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flow_definition_seq")
    @SequenceGenerator(name = "flow_definition_seq", sequenceName = "flow_definition_seq", allocationSize = 50)
    private long id;

    @Version
    @Column(name = "lock_version", nullable = false)
    private long lockVersion;

    @Column(name = "flow_key", length = 64, nullable = false, updatable = false)
    private String key;

    @Column(name = "version_no", nullable = false, updatable = false)
    private int versionNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 12, nullable = false)
    private FlowStatus status;

    @Column(name = "flow_name", length = 128, nullable = false)
    private String name;

    @Column(name = "bpmn_xml", length = Length.LONG32, nullable = false)
    private String drawing;

    @Column(name = "digest", length = 64, nullable = false)
    private String digest;

    @Column(name = "engine_key", length = 128)
    private String engineKey;

    @Column(name = "created_by", length = 40, nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "published_by", length = 40)
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "retired_by", length = 40)
    private String retiredBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected FlowDefinition() {}

    /**
     * A draft.
     *
     * @param model what was read from the drawing
     * @param versionNo the number it will be published with, from 1 within the key
     */
    public FlowDefinition(FlowModel model, String drawing, int versionNo, String by, Instant at) {
        this.key = model.key();
        this.versionNo = versionNo;
        this.status = FlowStatus.DRAFT;
        this.createdBy = by;
        this.createdAt = at;
        take(model, drawing);
    }

    /** Puts a newer drawing in the place of the draft's; refused with HD-L091, HD-L092, HD-L095. */
    public void redraw(FlowModel model, String newDrawing, long seenVersion) {
        expectDraft(seenVersion);
        if (!model.key().equals(key)) {
            throw new RuleViolation(FlowError.KEY_CHANGED, key);
        }
        take(model, newDrawing);
    }

    /** Refused with HD-L091, HD-L092, or HD-L093 if the check found errors. */
    public void publish(List<FlowFinding> findings, long seenVersion, String by, Instant at) {
        expectDraft(seenVersion);
        long errors = findings.stream()
                .filter(finding -> finding.severity() == FlowFinding.Severity.ERROR)
                .count();
        if (errors > 0) {
            throw new RuleViolation(FlowError.HAS_FAULTS, errors);
        }
        status = FlowStatus.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    /** No item starts on it any more; refused with HD-L097. */
    public void retire(String by, Instant at) {
        if (status != FlowStatus.PUBLISHED) {
            throw new RuleViolation(FlowError.NOT_PUBLISHED);
        }
        status = FlowStatus.RETIRED;
        retiredBy = by;
        retiredAt = at;
    }

    /** The engine knows this version now. */
    public void deployed(String asEngineKey) {
        engineKey = asEngineKey;
    }

    /** Refused with HD-L091 or HD-L092. */
    public void expectDraft(long seenVersion) {
        if (status != FlowStatus.DRAFT) {
            throw new RuleViolation(FlowError.NOT_A_DRAFT);
        }
        if (lockVersion != seenVersion) {
            throw new RuleViolation(FlowError.CHANGED_MEANWHILE);
        }
    }

    private void take(FlowModel model, String newDrawing) {
        name = model.name();
        drawing = newDrawing;
        digest = Sm3.of(newDrawing);
    }

    public long id() {
        return id;
    }

    public long lockVersion() {
        return lockVersion;
    }

    public String key() {
        return key;
    }

    public int versionNo() {
        return versionNo;
    }

    public FlowStatus status() {
        return status;
    }

    public String name() {
        return name;
    }

    public String drawing() {
        return drawing;
    }

    /** SM3 of the drawing. */
    public String digest() {
        return digest;
    }

    /** What the engine calls this version; null before it is deployed. */
    public String engineKey() {
        return engineKey;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant retiredAt() {
        return retiredAt;
    }
}
