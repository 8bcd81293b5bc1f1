/**
 * The national action plan: what a country has decided to do about its gaps and risks, by whom, until when, and how far it
 * is; exercises and reports draw on it.
 *
 * <p>Words: <em>plan</em>, with its period and the instrument by which it was adopted; <em>objective</em>; <em>action</em>,
 * which an institution leads; <em>milestone</em>; <em>progress note</em>; <em>passage</em>, a text that
 * was approved and is used again; <em>compilation</em>, a report to others that is put together from them. Tables: {@code plan.*}. URLs: {@code /plan}.
 * Promises: only the own team reads any of it; an edition for others is chosen line by line.
 */
@ApplicationModule(
        displayName = "Action plan",
        allowedDependencies = {
            "audience",
            "web",
            "database",
            "audit",
            "notify",
            "search",
            "identity",
            "member",
            "institution",
            "workload",
            "meeting",
            "policyreview",
            "assessment",
            "file",
            "document"
        })
@NullMarked
package org.focalnet.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
