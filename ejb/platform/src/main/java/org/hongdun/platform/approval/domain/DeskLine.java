package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** An open task on a person's desk (待办). */
@Entity
@Immutable
@IdClass(DeskLine.Key.class)
@Table(name = "approval_desk_line")
public class DeskLine extends ItemLine {

    /** Whose desk, which task. */
    public record Key(String loginName, Long taskId) implements Serializable {}

    @Id
    @Column(name = "login_name", length = 40)
    private String loginName;

    @Id
    @Column(name = "task_id")
    private Long taskId;

    @Column(name = "shown")
    private Boolean shown;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "node_id", length = 64)
    private String nodeId;

    @Column(name = "node_name", length = 128)
    private String nodeName;

    @Column(name = "assignee", length = 40)
    private String assignee;

    @Column(name = "assignee_name", length = 60)
    private String assigneeName;

    @Formula("(select t.taken_from from approval_task t where t.id = task_id)")
    private String takenFrom;

    public String loginName() {
        return loginName;
    }

    public Long taskId() {
        return taskId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String nodeId() {
        return nodeId;
    }

    public String nodeName() {
        return nodeName;
    }

    public String assignee() {
        return assignee;
    }

    public String assigneeName() {
        return assigneeName;
    }

    public String takenFrom() {
        return takenFrom;
    }
}
