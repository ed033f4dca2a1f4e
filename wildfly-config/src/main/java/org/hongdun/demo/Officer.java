package org.hongdun.demo;

/** Someone of the demo staff who decides. */
record Officer(String login, String name, String unitCode) {}
