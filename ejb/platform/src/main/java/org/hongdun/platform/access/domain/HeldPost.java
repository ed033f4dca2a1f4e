package org.hongdun.platform.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hongdun.platform.access.HeldPostView;

/** A post that the owner of an account has left; which he holds now the account says. */
@Entity
@Table(name = "access_held_post")
public class HeldPost {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_held_post_seq")
    @SequenceGenerator(name = "access_held_post_seq", sequenceName = "access_held_post_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "unit_code", length = 16, nullable = false)
    private String unitCode;

    @Column(name = "post", length = 60, nullable = false)
    private String post;

    @Column(name = "held_from", nullable = false)
    private LocalDate heldFrom;

    @Column(name = "held_to", nullable = false)
    private LocalDate heldTo;

    @Column(name = "ended_by", length = 40, nullable = false)
    private String endedBy;

    @Column(name = "reason", length = 200, nullable = false)
    private String reason;

    protected HeldPost() {}

    /** The post that the account tells now. */
    public HeldPost(Account account, LocalDate heldFrom, LocalDate heldTo, String endedBy, String reason) {
        this.accountId = account.id();
        this.unitCode = account.unitCode();
        this.post = account.post();
        this.heldFrom = heldFrom;
        this.heldTo = heldTo;
        this.endedBy = endedBy;
        this.reason = reason;
    }

    public LocalDate heldTo() {
        return heldTo;
    }

    public HeldPostView asView() {
        return new HeldPostView(unitCode, post, heldFrom, heldTo, reason);
    }
}
