/**
 * Statistics of the annual inspection (年检统计): the night lays down one fact per market subject, derives the measures of
 * branch by industry section by enterprise type from them in the database, and publishes them only if they balance.
 */
@Room(
        name = "insight.statistics",
        mayKnow = {"kernel", "platform.organisation", "platform.access", "platform.calendar", "platform.codelist"},
        doors = {"org.hongdun.insight.statistics"})
package org.hongdun.insight.statistics;

import org.hongdun.kernel.Room;
