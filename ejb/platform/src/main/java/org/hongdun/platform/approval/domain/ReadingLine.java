package org.hongdun.platform.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What was given to a person to read (待阅). */
@Entity
@Immutable
@Table(name = "approval_reading_line")
public class ReadingLine extends ItemLine {

    @Id
    @Column(name = "reading_id")
    private Long readingId;

    @Column(name = "login_name", length = 40)
    private String loginName;

    @Column(name = "read_at")
    private Instant readAt;

    public Long readingId() {
        return readingId;
    }

    public Instant readAt() {
        return readAt;
    }
}
