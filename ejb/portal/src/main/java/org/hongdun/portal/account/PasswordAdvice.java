package org.hongdun.portal.account;

/**
 * What a new password must be today, for the hint beside its field.
 *
 * @param shortest number of characters at least
 * @param kinds how many of the four kinds (lower case, upper case, digits, others) at least
 */
public record PasswordAdvice(int shortest, int kinds) {}
