package org.focalnet.secretariat.announcement;

import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told by the secretariat. */
public enum SecretariatNotice implements NoticeKind {
    ANNOUNCEMENT("secretariat.notice.announcement", "/announcements");

    private final String key;
    private final String page;

    SecretariatNotice(String key, String page) {
        this.key = key;
        this.page = page;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String page() {
        return page;
    }
}
