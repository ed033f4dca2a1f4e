package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.LinkState;
import org.hongdun.exchange.domain.Texts;

/** Where the connections of this node write down how they are. */
@ApplicationScoped
public class LinkBoard {

    private final Map<String, LinkState> links = new ConcurrentSkipListMap<>();
    private Clock clock;

    protected LinkBoard() {}

    @Inject
    public LinkBoard(Clock clock) {
        this.clock = clock;
    }

    public void announce(String name, String partner, Direction direction) {
        links.putIfAbsent(name, new LinkState(name, partner, direction, null, clock.instant(), null, null, 0));
    }

    public void connected(String name) {
        links.computeIfPresent(
                name,
                (n, s) -> s.connected()
                        ? s
                        : new LinkState(
                                n, s.partner(), s.direction(), clock.instant(), null, null, s.lastDocumentAt(), 0));
    }

    public void away(String name, String error) {
        Instant now = clock.instant();
        links.computeIfPresent(
                name,
                (n, s) -> new LinkState(
                        n,
                        s.partner(),
                        s.direction(),
                        null,
                        s.connected() ? now : s.awaySince(),
                        Texts.cut(error, 500),
                        s.lastDocumentAt(),
                        0));
    }

    public void passed(String name) {
        Instant now = clock.instant();
        links.computeIfPresent(
                name,
                (n, s) -> new LinkState(
                        n, s.partner(), s.direction(), s.connectedSince(), s.awaySince(), s.lastError(), now, 0));
    }

    public List<LinkState> states() {
        return List.copyOf(links.values());
    }
}
