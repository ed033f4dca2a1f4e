package org.hongdun.platform.filter;

import java.io.Serializable;

/**
 * A filter of a list that somebody keeps under a name.
 *
 * @param list the list's page, with the part of its address that says which list it is
 * @param address query part of the list's address
 */
public record KeptFilter(String list, String name, String address) implements Serializable {}
