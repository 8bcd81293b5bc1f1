/**
 * The public site: what somebody without an account reads of the network, how a government appoints a focal point and says so,
 * and news by mail for whoever asks.
 *
 * <p>Words: <em>page</em>, a text of the site in one or several languages; <em>edition</em>, a version of it in one of
 * them; <em>news</em>, a page with a day; <em>showing</em>, what a member lets everybody read of it; <em>card</em>, the same
 * for a government's own site. Tables: {@code outreach.*}. URLs: {@code /about}, {@code /pages}, {@code /news}, {@code
 * /network}. Promises: a reader gets no cookie and nothing from elsewhere; no member is shown that did not agree, and none
 * longer than it agrees; what is to be published later is nobody's to read before.
 */
@ApplicationModule(
        displayName = "Outreach",
        allowedDependencies = {
            "audience",
            "audit",
            "database",
            "web",
            "notify",
            "document",
            "identity",
            "file",
            "member",
            "library",
            "meeting",
            "learning",
            "search"
        })
@NullMarked
package org.focalnet.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
