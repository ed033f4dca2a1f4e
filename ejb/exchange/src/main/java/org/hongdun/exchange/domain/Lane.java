package org.hongdun.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hongdun.exchange.Direction;

/**
 * The documents of one direction, partner and type, which keep their order. OUT: the last number given. IN: the number up
 * to which every document has arrived and been dealt with or set aside. Locking the row keeps the order in a cluster.
 */
@Entity
@Table(name = "EXCHANGE_SEQUENCE")
public class Lane {

    @Id
    @Column(name = "LANE_KEY", length = 160, nullable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "DIRECTION", length = 3, nullable = false)
    private Direction direction;

    @Column(name = "PARTNER", length = 32, nullable = false)
    private String partner;

    @Column(name = "DOCUMENT_TYPE", length = 64, nullable = false)
    private String documentType;

    @Column(name = "LAST_NO", nullable = false)
    private long last;

    protected Lane() {}

    public Lane(Direction direction, String partner, String documentType) {
        this.key = key(direction, partner, documentType);
        this.direction = direction;
        this.partner = partner;
        this.documentType = documentType;
    }

    public static String key(Direction direction, String partner, String documentType) {
        return direction + "|" + partner + "|" + documentType;
    }

    /** The next number to give. */
    public long next() {
        return ++last;
    }

    /** The number has been dealt with; only the one after {@link #last()} moves the lane. */
    public void passed(long number) {
        if (number == last + 1) {
            last = number;
        }
    }

    /** An operator has decided not to wait for the numbers before this one. */
    public void passGapBefore(long number) {
        last = Math.max(last, number - 1);
    }

    public long last() {
        return last;
    }
}
