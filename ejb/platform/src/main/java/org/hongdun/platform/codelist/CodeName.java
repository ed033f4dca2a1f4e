package org.hongdun.platform.codelist;

import java.io.Serializable;

/** What a code is called, in Chinese and in English. */
public record CodeName(String zh, String en) implements Serializable {}
