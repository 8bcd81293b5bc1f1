/**
 * Meetings that a hub convenes at home: series, agenda, invitations, decisions, minutes; and meetings of the network, of a
 * group or of members who are invited: agenda, delegations, bilateral meetings.
 *
 * <p>Words: <em>network meeting</em>, one to which other members are asked; <em>session</em>, a part of its agenda;
 * <em>delegate</em>, whom a member sends; <em>observer</em>, somebody from outside who is asked to some sessions;
 * <em>wish</em>, whom a delegation wants to meet; <em>bilateral</em>, a meeting of two delegations at a table; at home: <em>series</em>, meetings in a rhythm; <em>item</em>, a point of an agenda; <em>invitee</em>, a person whom the
 * hub asks in; <em>guest</em>, the same person before the page of their link; <em>reply</em>, a mail that came to the
 * address of an invitation; <em>decision</em>, what was decided and who acts. Tables: {@code meeting.*}. URLs: {@code
 * /meetings}, {@code /network-meetings}. Promises: a meeting at home is its hub's own; a mail says title, time, place and who invites, no more; a guest sees
 * one meeting and what their institution was asked to do; a mail that comes back is never answered; minutes are adopted by
 * silence, never a position.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "audience",
            "database",
            "web",
            "audit",
            "notify",
            "search",
            "identity",
            "file",
            "document",
            "institution",
            "member",
            "workload"
        })
@NullMarked
package org.focalnet.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
