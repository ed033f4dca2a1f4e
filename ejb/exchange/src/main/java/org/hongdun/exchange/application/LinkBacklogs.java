package org.hongdun.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hongdun.exchange.Direction;
import org.hongdun.exchange.LinkState;
import org.hongdun.exchange.persistence.InboxTable;
import org.hongdun.exchange.persistence.OutboxTable;

/** The connections of this node together with what waits for them in the database. */
@ApplicationScoped
class LinkBacklogs {

    private LinkBoard board;
    private InboxTable inbox;
    private OutboxTable outbox;

    protected LinkBacklogs() {}

    @Inject
    LinkBacklogs(LinkBoard board, InboxTable inbox, OutboxTable outbox) {
        this.board = board;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    List<LinkState> states() {
        return board.states().stream()
                .map(link -> link.withBacklog(
                        link.direction() == Direction.IN ? inbox.open(link.partner()) : outbox.waiting(link.partner())))
                .toList();
    }
}
