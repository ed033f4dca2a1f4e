package org.hongdun.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A limit or period from a date on. */
@Entity
@Table(name = "EXCHANGE_SETTING")
@IdClass(Setting.Key.class)
public class Setting {

    /** Name and first day. */
    public record Key(SettingName name, LocalDate validFrom) implements Serializable {

        public Key() {
            this(null, null);
        }
    }

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "SETTING_NAME", length = 32, nullable = false)
    private SettingName name;

    @Id
    @Column(name = "VALID_FROM", nullable = false)
    private LocalDate validFrom;

    @Column(name = "AMOUNT", nullable = false)
    private long amount;

    @Column(name = "UNIT", length = 8, nullable = false)
    private String unit;

    @Column(name = "EXPLANATION", length = 200, nullable = false)
    private String explanation;

    protected Setting() {}

    public SettingName name() {
        return name;
    }

    public long amount() {
        return amount;
    }
}
