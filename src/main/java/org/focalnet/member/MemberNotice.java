package org.focalnet.member;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of groups. */
public enum MemberNotice implements NoticeKind {
    /** A member asks to join a group that theirs convenes, or was proposed to it. */
    JOINING_ASKED("/groups/applications/{id}"),
    /** Theirs was taken out of a group: which one, no mail says, for the page of a group is open to all. */
    TAKEN_OUT("/groups");

    private final String page;

    MemberNotice(String page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "member.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return page;
    }
}
