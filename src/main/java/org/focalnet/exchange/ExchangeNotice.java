package org.focalnet.exchange;

import org.focalnet.notify.NoticeKind;

/** What people are told of rooms. */
public enum ExchangeNotice implements NoticeKind {
    /** Somebody wrote in a room. */
    POSTED;

    @Override
    public String key() {
        return "exchange.notice.posted";
    }

    @Override
    public String page() {
        return "/rooms/{id}";
    }

    @Override
    public boolean recurs() {
        return true;
    }
}
