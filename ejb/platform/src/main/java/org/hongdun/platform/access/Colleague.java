package org.hongdun.platform.access;

import java.io.Serializable;

/** A person of the house, as others find him: no more than stands on the door of his office. */
public record Colleague(String loginName, String name, String unitName, String post) implements Serializable {}
