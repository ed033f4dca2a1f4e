package org.hongdun.registry.effect;

/**
 * Is told of every subject that the end of the window has found without a report, once for each year and in the transaction
 * that locks it.
 */
public interface OverdueListener {

    void inspectionOverdue(long subjectId, int reportYear);
}
