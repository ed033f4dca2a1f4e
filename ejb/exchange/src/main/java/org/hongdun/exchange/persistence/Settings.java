package org.hongdun.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hongdun.exchange.domain.Setting;
import org.hongdun.exchange.domain.SettingName;
import org.hongdun.kernel.Clocks;

/**
 * EXCHANGE_SETTING: the amounts in force today. Every document asks, so they are read once a minute, and a changed row counts
 * after that.
 */
@ApplicationScoped
public class Settings {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Read(Map<SettingName, Long> amounts, Instant at) {}

    private EntityManager em;
    private Clock clock;
    private volatile Read read;

    protected Settings() {}

    @Inject
    public Settings(@ExchangeUnit EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** In the unit of its row. */
    public long amount(SettingName name) {
        Instant now = clock.instant();
        Read current = read;
        if (current == null || now.isAfter(current.at().plus(KEPT))) {
            current = new Read(inForce(LocalDate.ofInstant(now, Clocks.OFFICIAL_ZONE)), now);
            read = current;
        }
        return current.amounts().get(name);
    }

    private Map<SettingName, Long> inForce(LocalDate today) {
        Map<SettingName, Long> amounts = new EnumMap<>(SettingName.class);
        em.createQuery("select s from Setting s where s.validFrom <= :today order by s.validFrom", Setting.class)
                .setParameter("today", today)
                .getResultStream()
                .forEach(setting -> amounts.put(setting.name(), setting.amount()));
        return amounts;
    }

    public Duration hours(SettingName name) {
        return Duration.ofHours(amount(name));
    }

    public Duration seconds(SettingName name) {
        return Duration.ofSeconds(amount(name));
    }
}
