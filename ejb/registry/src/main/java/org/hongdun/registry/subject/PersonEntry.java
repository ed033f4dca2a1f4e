package org.hongdun.registry.subject;

import java.io.Serializable;

/**
 * A main person (主要人员).
 *
 * @param certificateType kind of certificate (CERTYPE), 10 = citizen identity card; null if none was told
 * @param certificateNo in clear when written and for those who may read it, masked for all others; null if none was told
 * @param phone null if none was told
 * @param appointedBy how the post was filled (产生方式), such as 选举; null if not told
 */
public record PersonEntry(
        Post post, String name, String certificateType, String certificateNo, String phone, String appointedBy)
        implements Serializable {

    /** Without the number and the phone in it. */
    @Override
    public String toString() {
        return post + " " + name;
    }
}
