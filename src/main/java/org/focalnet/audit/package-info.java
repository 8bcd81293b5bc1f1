/**
 * The record: who did what to which object, when, from which sign-in; never content.
 *
 * <p>Words: <em>entry</em>, one line of the record; <em>chain</em>, the entries of one member, each of which holds the
 * fingerprint of the one before; <em>head</em>, the fingerprint of the newest. Tables: {@code audit.entry},
 * {@code audit.head}. URLs: {@code /audit}. Promise: nobody changes or removes an entry, and a member can prove it with
 * its own export and no program of ours but {@link org.focalnet.audit.AuditFile}. A member reads its own chain only, the
 * secretariat too.
 */
@ApplicationModule(
        displayName = "Record",
        allowedDependencies = {"audience", "web"})
@NullMarked
package org.focalnet.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
