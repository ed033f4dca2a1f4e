package org.hongdun.registry.iccard;

import java.io.Serializable;

/**
 * So many cards.
 *
 * @param key a state, a unit, or a month such as 2026-06
 * @param kind state of the cards, or event of the month
 */
public record CardCount(String key, String kind, long count) implements Serializable {}
