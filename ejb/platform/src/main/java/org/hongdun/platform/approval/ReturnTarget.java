package org.hongdun.platform.approval;

import java.io.Serializable;

/**
 * A step to which a task may be returned.
 *
 * @param handler who did it
 * @param straightBack whether it can come straight back from there
 */
public record ReturnTarget(String nodeId, String nodeName, String handler, boolean straightBack)
        implements Serializable {}
