package org.focalnet.secretariat.mailing;

import org.focalnet.web.View;

/**
 * Whether whoever got a mail to many wants more of the kind.
 *
 * @param known whether the link is one of ours
 * @param refused whether they asked for none
 */
public record RefusalPage(String token, boolean known, boolean refused) implements View {}
