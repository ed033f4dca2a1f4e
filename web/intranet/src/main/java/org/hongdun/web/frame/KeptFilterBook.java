package org.hongdun.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hongdun.platform.filter.KeptFilter;
import org.hongdun.platform.filter.KeptFilters;

/**
 * The officer's kept filters for the pages of this session, read anew every half minute: every list shows its own, and they
 * rarely change.
 */
@SessionScoped
class KeptFilterBook implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofSeconds(30);

    @Inject
    private KeptFilters filters;

    @Inject
    private Clock clock;

    private List<KeptFilter> read;
    private Instant readAt;

    synchronized List<KeptFilter> of(String list) {
        Instant now = clock.instant();
        if (read == null || readAt.plus(KEPT).isBefore(now)) {
            read = filters.mine();
            readAt = now;
        }
        return read.stream().filter(filter -> filter.list().equals(list)).toList();
    }

    synchronized void keep(KeptFilter filter) {
        read = null;
        filters.keep(filter);
    }

    synchronized void forget(String list, String name) {
        read = null;
        filters.forget(list, name);
    }
}
