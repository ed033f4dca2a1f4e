package org.hongdun.registry.ban;

import java.io.Serializable;

/**
 * A line of an imported list.
 *
 * @param lineNo as in the file, the header being line 1
 * @param text the line, with a valid certificate number masked
 * @param errorCode why it was not simply taken; null if it was
 * @param banId null if there is no record of it
 */
public record BanLineRow(int lineNo, String text, LineFate fate, String errorCode, Long banId, String banNo)
        implements Serializable {}
