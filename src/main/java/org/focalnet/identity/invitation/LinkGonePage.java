package org.focalnet.identity.invitation;

import org.focalnet.web.View;

/**
 * A link that leads nowhere: expired, used, replaced or never made. What happened and whom to ask, and nothing of what it
 * led to.
 *
 * @param kind part of the text keys: {@code identity.gone.<kind>.title}
 */
public record LinkGonePage(String kind) implements View {

    /** 410 for one that was, 404 for one that never was; the page is the same. */
    public static View.Shown of(String kind, boolean was) {
        return new LinkGonePage(kind).with(was ? 410 : 404);
    }
}
