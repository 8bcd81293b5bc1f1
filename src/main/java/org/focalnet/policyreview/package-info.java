/**
 * The atrocity lens on a country's own policies: what is planned, what the lens found, what was advised and what became
 * of the advice.
 *
 * <p>Words: <em>policy</em>, what an institution plans or does; <em>screening</em>, five questions with yes or no;
 * <em>opinion</em>, what one reviewer answers to the full lens; <em>finding</em>, what it does to a category of people;
 * <em>edition</em>, a version of the questions. Tables: {@code policyreview.*}. URLs: {@code /policies}. Promises: only
 * the own team reads any of it; a reviewer's dissent is never overwritten; nobody is named.
 */
@ApplicationModule(
        displayName = "Policy review",
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
            "file",
            "document"
        })
@NullMarked
package org.focalnet.policyreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
