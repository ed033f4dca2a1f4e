package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What a person has done (已办). */
@Entity
@Immutable
@Table(name = "approval_done_line")
public class DoneLine extends ItemLine {

    @Id
    @Column(name = "task_id")
    private Long taskId;

    @Column(name = "login_name", length = 40)
    private String loginName;

    @Column(name = "on_behalf_of", length = 40)
    private String onBehalfOf;

    @Column(name = "node_name", length = 128)
    private String nodeName;

    @Column(name = "due_on")
    private LocalDate dueOn;

    public Long taskId() {
        return taskId;
    }

    public String onBehalfOf() {
        return onBehalfOf;
    }

    public String nodeName() {
        return nodeName;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
