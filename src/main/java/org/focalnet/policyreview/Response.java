package org.focalnet.policyreview;

/** What the owner of a policy answers to a recommendation. */
public enum Response {
    ACCEPTED,
    ADAPTED,
    /** With a reason. */
    DECLINED
}
