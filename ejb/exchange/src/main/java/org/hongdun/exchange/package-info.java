/**
 * Documents between the two networks, and between us and the old systems: store and forward, signed, numbered, acted on
 * once and accounted for on both sides. Rooms put documents into the {@link org.hongdun.exchange.Outbox} with their
 * decision, and offer a {@link org.hongdun.exchange.DocumentHandler} for what arrives; queues, envelopes, receipts, order
 * and repetition are the matter of this room alone.
 */
@Room(
        name = "exchange",
        mayKnow = {"kernel"},
        doors = {"org.hongdun.exchange"})
package org.hongdun.exchange;

import org.hongdun.kernel.Room;
