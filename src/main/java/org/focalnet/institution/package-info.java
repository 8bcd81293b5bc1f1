/**
 * The institutions of a country as its focal point knows them: what each does for prevention, where it stands, what binds
 * it, and the page that is written to win it.
 *
 * <p>Words: <em>institution</em>, a ministry or other body; <em>map</em>, all of them that are not retired; <em>stance</em>,
 * where one stood on a day, and why; <em>buy-in stage</em>, how far it has come, from identified to owning an objective of
 * the plan; <em>commitment</em>, what the executive or the legislature has said or decided; <em>clause</em>, a part of it that
 * binds institutions; <em>brief</em>, the one page for an institution; <em>inquiry</em>, a few questions to institutions;
 * <em>sheet</em>, an inquiry as one institution answers it; <em>part</em>, the
 * questions of it that stand on one page; <em>uptake</em>, that a thing of another module takes a clause
 * up. A module whose things do so contributes a {@link org.focalnet.institution.ClauseTaker} and writes through
 * {@link org.focalnet.institution.Clauses}. Tables: {@code institution.*}. URLs: {@code /institutions}, and {@code
 * /inquiries} for whoever answers. Promise: every row is the hub's own; no module that serves the secretariat can reach it.
 */
@ApplicationModule(
        displayName = "Institution",
        allowedDependencies = {
            "audience",
            "web",
            "database",
            "audit",
            "notify",
            "search",
            "identity",
            "member",
            "file",
            "document"
        })
@NullMarked
package org.focalnet.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
