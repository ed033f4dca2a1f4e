package org.hongdun.insight.statistics;

import java.io.Serializable;

/**
 * A corner of the cube.
 *
 * @param branch branch code, or null for all
 * @param section industry section letter, or null for all
 * @param type enterprise type code, or null for all
 */
public record FigureFilter(String branch, String section, String type) implements Serializable {

    public static final FigureFilter ALL = new FigureFilter(null, null, null);
}
