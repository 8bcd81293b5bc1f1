/**
 * The national action plan: what a country has decided to do about its gaps and risks, by whom, until when, and how far it
 * is; exercises and reports draw on it.
 *
 * <p>Words: <em>plan</em>, with its period; <em>objective</em>; <em>action</em>, which an institution leads;
 * <em>milestone</em>; <em>progress note</em>, what was said of an action on a day; <em>slip</em>, that an action waits for
 * one that is late; <em>ask</em>, one lead that was asked for progress; <em>version</em>, the plan as it was adopted;
 * <em>edition</em>, chosen lines for chosen readers; <em>passage</em>, a text that was approved and is used again;
 * <em>compilation</em>, a report to others that is put together from them. Tables: {@code plan.*}. URLs: {@code /plan}; other modules lead to
 * {@code /plan/actions/new} with what an action comes from. Promises: only the own team reads any of it; an edition for
 * others is a copy, chosen line by line, whose exact readers are named before it is shared; nothing is scored.
 */
@ApplicationModule(
        displayName = "Action plan",
        allowedDependencies = {
            "audience",
            "web",
            "audit",
            "notify",
            "search",
            "member",
            "institution",
            "workload",
            "file",
            "document",
            "assessment",
            "identity"
        })
@NullMarked
package org.focalnet.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
