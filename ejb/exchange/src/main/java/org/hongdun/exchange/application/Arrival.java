package org.hongdun.exchange.application;

import java.time.Instant;
import java.util.Map;
import org.hongdun.exchange.domain.Body;

/**
 * A message as it came from a broker, not yet judged.
 *
 * @param properties those whose names begin with {@code Hd}
 * @param body null if it could not be read
 * @param unreadable why it could not be read, or null
 * @param arrivalId the broker's id of the message, or the name of its bytes if it has none
 * @param nameOfBytes name-based UUID of the body bytes: the id of a message that brings none
 * @param redelivered whether the broker has tried before to hand it over
 */
public record Arrival(
        Map<String, String> properties,
        Body body,
        String unreadable,
        String arrivalId,
        String nameOfBytes,
        boolean redelivered,
        Instant at) {

    String property(String name) {
        String value = properties.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
