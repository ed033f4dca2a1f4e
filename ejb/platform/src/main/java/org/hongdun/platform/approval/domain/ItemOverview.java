package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An item with where it stands (我发起, 督办). */
@Entity
@Immutable
@Table(name = "approval_item_line")
public class ItemOverview extends ItemLine {

    @Id
    @Column(name = "item_id")
    private Long id;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "node_name", length = 128)
    private String nodeName;

    @Column(name = "version_no")
    private Integer flowVersion;

    public int flowVersion() {
        return flowVersion;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String nodeName() {
        return nodeName;
    }
}
