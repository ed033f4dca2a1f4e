package org.hongdun.platform.approval;

import java.io.Serializable;
import java.util.List;

/**
 * What becomes of one item when it changes to another version of its flow.
 *
 * @param fromVersion number of the version it runs on
 * @param openNodes names of the steps it is in
 * @param obstacle code of what speaks against it, null if nothing does
 * @param obstacleNode the node the obstacle is about, null if none
 */
public record MigrationLine(
        long itemId,
        String itemNo,
        String title,
        int fromVersion,
        List<String> openNodes,
        String obstacle,
        String obstacleNode)
        implements Serializable {

    public boolean possible() {
        return obstacle == null;
    }
}
