package org.hongdun.portal.card.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hongdun.kernel.iccard.CardStatus;

/** A card as the bureau last told of it; what it told before never replaces what it told later. */
@Entity
@Table(name = "CARD_STATUS")
public class KnownCard {

    @Id
    @Column(name = "CARD_NO", length = 20)
    private String cardNo;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "UNISCID", length = 18, nullable = false)
    private String creditCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", length = 12, nullable = false)
    private CardStatus.State state;

    @Column(name = "CHANGED_AT", nullable = false)
    private Instant changedAt;

    @Column(name = "ISSUED_ON", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "EXPIRES_ON", nullable = false)
    private LocalDate expiresOn;

    @Column(name = "AS_OF", nullable = false)
    private Instant asOf;

    protected KnownCard() {}

    public KnownCard(CardStatus told, Instant asOf) {
        cardNo = told.cardNo();
        take(told, asOf);
    }

    /** Takes over what is told unless it is older than what stands here. */
    public void told(CardStatus told, Instant at) {
        if (!told.changedAt().isBefore(changedAt)) {
            take(told, at);
        }
    }

    private void take(CardStatus told, Instant at) {
        creditCode = told.creditCode();
        state = told.state();
        changedAt = told.changedAt();
        issuedOn = told.issuedOn();
        expiresOn = told.expiresOn();
        asOf = at;
    }

    public String cardNo() {
        return cardNo;
    }

    public CardStatus status() {
        return new CardStatus(cardNo, creditCode, state, changedAt, issuedOn, expiresOn);
    }
}
