package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** That a task lies on a desk and until when, as one index knows it; what it is says {@link DeskLine}. */
@Entity
@Immutable
@IdClass(DeskLine.Key.class)
@Table(name = "approval_desk_place")
public class DeskPlace {

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
}
