/**
 * Self-reflection of a country: instruments (questionnaires as data), rounds in which institutions answer them, and what
 * changed between rounds.
 *
 * <p>Words: <em>instrument</em>, a versioned questionnaire; <em>section</em> and <em>item</em>, its parts; <em>round</em>,
 * one answering of it over a period; <em>answer</em>, what one institution says to one item; <em>position</em>, what the
 * hub decides that the country's answer is; <em>extract</em>, chosen items disclosed to chosen readers;
 * <em>exercise</em>, two hours in which a <em>scenario</em> is played, its news (<em>injects</em>) revealed one by one. Tables:
 * {@code assessment.*}. URLs: {@code /assessment}. Promises: only the own team reads any of it until an extract is
 * disclosed; no score, total, average or comparison of countries exists; a round is frozen with its questions.
 */
@ApplicationModule(
        displayName = "Assessment",
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
            "file",
            "document"
        })
@NullMarked
package org.focalnet.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
