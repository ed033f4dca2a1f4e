package org.hongdun.registry.subject;

/** Is told of every act as it is recorded, in the transaction of the act: who refuses what follows from it refuses the act. */
public interface ActListener {

    void recorded(RecordedAct act);
}
