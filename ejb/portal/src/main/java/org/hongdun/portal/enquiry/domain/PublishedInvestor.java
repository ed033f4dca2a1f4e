package org.hongdun.portal.enquiry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hongdun.kernel.publicsubject.PublicSubject;

/** One who has invested in a published subject. */
@Embeddable
class PublishedInvestor {

    @Column(name = "INV", length = 200, nullable = false)
    private String name;

    @Column(name = "SUBCONAM", precision = 18, scale = 6)
    private BigDecimal subscribed;

    @Column(name = "ACCONAM", precision = 18, scale = 6)
    private BigDecimal paidIn;

    @Column(name = "CONDATE")
    private LocalDate dueOn;

    @Column(name = "CONPROP", precision = 9, scale = 6)
    private BigDecimal share;

    protected PublishedInvestor() {}

    PublishedInvestor(PublicSubject.Investor investor) {
        name = investor.name();
        subscribed = investor.subscribed();
        paidIn = investor.paidIn();
        dueOn = investor.dueOn();
        share = investor.share();
    }

    PublicSubject.Investor view() {
        return new PublicSubject.Investor(name, subscribed, paidIn, dueOn, share);
    }
}
