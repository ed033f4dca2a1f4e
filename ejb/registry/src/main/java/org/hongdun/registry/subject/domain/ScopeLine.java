package org.hongdun.registry.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** An item of the business scope as an act set it. */
@Entity
@IdClass(LineId.class)
@Table(name = "subject_scope_item")
public class ScopeLine {

    @Id
    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Id
    @Column(name = "act_no", nullable = false)
    private int actNo;

    @Id
    @Column(name = "line_no", nullable = false)
    private int lineNo;

    @Column(name = "scope_text", length = 400, nullable = false, updatable = false)
    private String text;

    @Column(name = "licensed", nullable = false, updatable = false)
    private boolean licensed;

    protected ScopeLine() {}

    public ScopeLine(LineId id, String text, boolean licensed) {
        this.subjectId = id.subjectId();
        this.actNo = id.actNo();
        this.lineNo = id.lineNo();
        this.text = text;
        this.licensed = licensed;
    }

    public String text() {
        return text;
    }

    public boolean licensed() {
        return licensed;
    }
}
