package org.hongdun.registry.subject.domain;

import java.io.Serializable;
import java.util.Objects;

/** Names a line of a list: the subject, the act that set the list, the place in it from 1. */
public class LineId implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long subjectId;
    private int actNo;
    private int lineNo;

    protected LineId() {}

    public LineId(Long subjectId, int actNo, int lineNo) {
        this.subjectId = subjectId;
        this.actNo = actNo;
        this.lineNo = lineNo;
    }

    Long subjectId() {
        return subjectId;
    }

    int actNo() {
        return actNo;
    }

    int lineNo() {
        return lineNo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineId that
                && actNo == that.actNo
                && lineNo == that.lineNo
                && Objects.equals(subjectId, that.subjectId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subjectId, actNo, lineNo);
    }
}
