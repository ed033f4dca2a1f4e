package org.hongdun.registry.ban.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row that is only ever locked. */
@Entity
@Table(name = "ban_gate")
public class GateBucket {

    @Id
    @Column(name = "bucket", nullable = false)
    private int bucket;

    protected GateBucket() {}
}
