package org.focalnet.export;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of taking everything along, and of leaving. */
public enum ExportNotice implements NoticeKind {
    /** One is made and waits to be fetched. */
    READY("/export"),
    /** The secretariat announced that the member leaves: it is confirmed, or objected to. */
    LEAVING("/leaving");

    private final String page;

    ExportNotice(String page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "export.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return page;
    }
}
