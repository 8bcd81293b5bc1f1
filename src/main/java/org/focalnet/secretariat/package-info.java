/**
 * The secretariat's desk: what waits, contacts merged, mail to many, announcements, and the log of what the network decided.
 *
 * <p>Words: <em>task</em>, one thing that waits, told by the module that knows; <em>taking</em>, who of the secretariat sees to
 * it; <em>mailing</em>, a mail to many; <em>announcement</em>, what stands on the start page until a day; <em>decision</em>,
 * what the network decided or recommended, and <em>undertaking</em>, a member that took it on by its own act;
 * <em>adjustment</em>, what the network says, offers or sets instead of what the program comes with. Tables: {@code
 * secretariat.*}. URLs: {@code /desk}, {@code /contacts}, {@code /mailings}, {@code /announcements}, {@code /decisions}, {@code
 * /data-protection}, {@code /yearly-report}, {@code /settings}.
 * Promises: the desk shows what an officer may read anyway, and nothing of a hub; a mail to many leaves once, with its mark,
 * and to nobody who asked for none; who did more is nowhere counted.
 */
@ApplicationModule(
        displayName = "Secretariat",
        allowedDependencies = {
            "audience",
            "audit",
            "database",
            "web",
            "notify",
            "document",
            "identity",
            "member",
            "meeting"
        })
@NullMarked
package org.focalnet.secretariat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
