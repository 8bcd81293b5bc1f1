/**
 * Learning, for focal points, their ministries and everybody else: courses that the network wrote itself.
 *
 * <p>Words: <em>course</em>, a few modules for one task; <em>module</em>, a reading, an exercise and a self-check;
 * <em>progress</em>, how far a person is in a course; <em>certificate</em>, a paper on a finished course with a number that
 * anybody can check. Courses are files ({@code src/main/resources/courses}). Tables: {@code learning.*}. URLs: {@code
 * /learning}. Promises: everybody reads without an account and leaves nothing behind; how far somebody is, only they see;
 * that they have finished, their team sees where they agreed; a check of a certificate tells no name.
 */
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {"audience", "database", "web", "notify", "document", "identity", "search"})
@NullMarked
package org.focalnet.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
