package org.hongdun.platform.numbering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hongdun.kernel.RuleViolation;
import org.hongdun.platform.numbering.NumberingError;

/** The last number of one series; read under a lock, so that the next one is given once. */
@Entity
@Table(name = "number_series")
public class NumberSeries {

    @Id
    @Column(name = "series_key", length = 40, nullable = false)
    private String key;

    @Column(name = "last_no", nullable = false)
    private long last;

    protected NumberSeries() {}

    public NumberSeries(String key) {
        this.key = key;
    }

    /** The next number, refused with HD-N002 when it would not fit the digits. */
    public long next(int digits) {
        if (String.valueOf(last + 1).length() > digits) {
            throw new RuleViolation(NumberingError.SERIES_FULL, key);
        }
        last++;
        return last;
    }
}
