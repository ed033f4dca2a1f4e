package org.hongdun.exchange.application;

/**
 * Where messages come from.
 *
 * @param partner whose queue it is
 * @param signed whether only a signature proves the sender; otherwise his account at the broker does
 */
public record Source(String partner, boolean signed) {}
