package org.hongdun.registry.name.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The registration that used a reservation. The key allows one for each reservation, whoever else decided that in time. */
@Entity
@Table(name = "name_use")
public class NameUse {

    @Id
    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "matter_key", length = 60, nullable = false, updatable = false)
    private String matterKey;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "used_at", nullable = false, updatable = false)
    private Instant usedAt;

    protected NameUse() {}

    public NameUse(long applicationId, String matterKey, long subjectId, Instant usedAt) {
        this.applicationId = applicationId;
        this.matterKey = matterKey;
        this.subjectId = subjectId;
        this.usedAt = usedAt;
    }
}
