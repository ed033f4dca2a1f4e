package org.hongdun.demo;

/**
 * A made-up person.
 *
 * @param idNumber citizen identity number, 18 characters
 * @param phone of the range kept for tests
 */
record Person(String name, String idNumber, String phone) {}
