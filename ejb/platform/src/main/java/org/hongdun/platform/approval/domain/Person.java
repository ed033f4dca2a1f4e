package org.hongdun.platform.approval.domain;

/**
 * Somebody of the staff to whom a task is given.
 *
 * @param login name of the account
 * @param name the person's name
 */
public record Person(String login, String name) {}
