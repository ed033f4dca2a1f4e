package org.hongdun.batch;

/** State of a run (作业状态). */
public enum RunState {
    /** 运行中. */
    RUNNING,
    /** 正在停止. */
    STOPPING,
    /** 已停止: by an operator; may be continued. */
    STOPPED,
    /** 完成, and balanced. */
    COMPLETED,
    /** 失败: red; may be continued. */
    FAILED
}
