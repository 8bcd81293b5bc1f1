/**
 * What members learnt, made and recommend: items with their metadata, in several languages, each for the readers whom
 * its owner chose.
 *
 * <p>Words: <em>item</em>, an entry of the library, such as a lesson, a law or a plan; <em>deposit</em>, bringing one in;
 * <em>credit</em>, whether its readers learn whose it is; <em>shelf</em>, the list by kind, theme, pillar, sector and region;
 * <em>collection</em>, items that somebody chose and put in an order; <em>record</em>, what a repository elsewhere says of an
 * item of its own; <em>address for deposits</em>, at which a person mails what becomes drafts of theirs; <em>translation</em>, an item in another language as a member proposes it to its owner. Tables: {@code library.*}. URLs: {@code /library}, {@code /oai}. Promises: an item whose owner is not named
 * is in no row that bears the owner and that others read; what was withdrawn keeps its address and nothing else; nothing is
 * told to those who harvest but what everybody may read.
 */
@ApplicationModule(
        displayName = "Library",
        allowedDependencies = {
            "audience",
            "web",
            "database",
            "audit",
            "notify",
            "search",
            "member",
            "file",
            "exchange",
            "cooperation"
        })
@NullMarked
package org.focalnet.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
