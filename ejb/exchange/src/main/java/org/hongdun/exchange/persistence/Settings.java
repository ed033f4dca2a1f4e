package org.hongdun.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.hongdun.exchange.domain.Setting;
import org.hongdun.exchange.domain.SettingName;
import org.hongdun.kernel.Clocks;

/** EXCHANGE_SETTING: the amounts in force today. */
@ApplicationScoped
public class Settings {

    private EntityManager em;
    private Clock clock;

    protected Settings() {}

    @Inject
    public Settings(@ExchangeUnit EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** In the unit of its row. */
    public long amount(SettingName name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.OFFICIAL_ZONE);
        return em.createQuery(
                        "select s from Setting s where s.name = :name and s.validFrom <= :today order by s.validFrom desc",
                        Setting.class)
                .setParameter("name", name)
                .setParameter("today", today)
                .setMaxResults(1)
                .getSingleResult()
                .amount();
    }

    public Duration hours(SettingName name) {
        return Duration.ofHours(amount(name));
    }

    public Duration seconds(SettingName name) {
        return Duration.ofSeconds(amount(name));
    }
}
