package org.focalnet.meeting.delegation;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member says of somebody whom it sends.
 *
 * @param post office or function; may be empty
 * @param mail may be empty; one address is registered once for a meeting
 * @param online whether the person follows online, and takes no place
 * @param languages codes of those that the person works in
 * @param visa whether a letter for a visa is wanted
 * @param passportName the name as the passport has it, for that letter
 * @param note to the organiser
 * @param listed whether those who are asked to the meeting see the name in the list of participants
 */
public record NewDelegate(
        String name,
        String post,
        Part part,
        String mail,
        boolean online,
        Set<String> languages,
        boolean visa,
        String passportName,
        String note,
        String dietary,
        String access,
        @Nullable LocalDate arrives,
        @Nullable LocalDate leaves,
        boolean listed) {}
