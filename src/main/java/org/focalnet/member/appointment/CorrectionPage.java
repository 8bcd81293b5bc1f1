package org.focalnet.member.appointment;

import java.util.Set;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form that corrects an appointment.
 *
 * @param person the name as it stands
 * @param version of the appointment that is changed
 * @param parts what this reader may correct now
 * @param mail as typed; name, day and since too
 * @param theirs what somebody else saved since the form was opened; null where nobody did
 */
public record CorrectionPage(
        UUID id,
        String person,
        String member,
        int version,
        Set<Appointment.Part> parts,
        Correction wanted,
        String mail,
        String name,
        String day,
        String since,
        @Nullable Correction theirs,
        Problems problems)
        implements View {

    public boolean has(String part) {
        return parts.contains(Appointment.Part.valueOf(part));
    }
}
