package org.hongdun.platform.duty.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A duty and the server that has it. */
@Entity
@Table(name = "duty")
public class Duty {

    @Id
    @Column(name = "duty_name", length = 30, nullable = false)
    private String name;

    @Column(name = "holder", length = 80)
    private String holder;

    @Column(name = "held_until", nullable = false)
    private Instant heldUntil;

    protected Duty() {}
}
