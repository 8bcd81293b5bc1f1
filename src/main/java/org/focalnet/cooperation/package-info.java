/**
 * Needs and offers of members, the matcher that proposes them to each other, and what both sides say to it.
 *
 * <p>Words: <em>need</em>, what would help a member; <em>offer</em>, what a member can give; <em>terms</em>, the
 * structured part of either, all that the matcher reads; <em>proposal</em>, what one side is told of a match;
 * <em>introduction</em>, two members that both agreed;
 * <em>partnership</em>, what these two do together, step by step. Tables: {@code cooperation.*}. URLs: {@code /cooperation}.
 * Promises: the matcher's database role cannot read a text; a side that withheld its identity is in no row that the other
 * can read until both agreed; a decline tells the other side no reason.
 */
@ApplicationModule(
        displayName = "Cooperation",
        allowedDependencies = {
            "audience",
            "web",
            "database",
            "audit",
            "notify",
            "search",
            "member",
            "document",
            "meeting",
            "file",
            "exchange",
            "identity",
            "workload"
        })
@NullMarked
package org.focalnet.cooperation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
