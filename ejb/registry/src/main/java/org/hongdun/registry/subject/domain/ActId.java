package org.hongdun.registry.subject.domain;

import java.io.Serializable;
import java.util.Objects;

/** Names an act: its subject and its number in the record book. */
public class ActId implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long subjectId;
    private int actNo;

    protected ActId() {}

    public ActId(Long subjectId, int actNo) {
        this.subjectId = subjectId;
        this.actNo = actNo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActId that && actNo == that.actNo && Objects.equals(subjectId, that.subjectId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subjectId, actNo);
    }
}
