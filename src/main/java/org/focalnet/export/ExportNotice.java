package org.focalnet.export;

import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of its exports. */
public enum ExportNotice implements NoticeKind {
    /** One is made and waits to be fetched. */
    READY;

    @Override
    public String key() {
        return "export.notice.ready";
    }

    @Override
    public String page() {
        return "/export";
    }
}
