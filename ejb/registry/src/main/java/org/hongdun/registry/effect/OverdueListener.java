package org.hongdun.registry.effect;

import org.hongdun.registry.subject.SubjectView;

/**
 * Is told of every subject that the end of the window has found without a report, once for each year and in the transaction
 * that locks it.
 */
public interface OverdueListener {

    /** @param subject as it was before */
    void inspectionOverdue(SubjectView subject, int reportYear);
}
