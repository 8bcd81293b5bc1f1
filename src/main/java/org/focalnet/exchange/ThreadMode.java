package org.focalnet.exchange;

/** Whether a thread keeps who wrote in it. */
public enum ThreadMode {
    NAMED,
    /** Under the Chatham House Rule: the writer is not stored. */
    UNATTRIBUTED
}
