package org.focalnet.member.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.focalnet.member.AppointmentState;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * One appointment and what may be done with it now.
 *
 * @param acts the states that this reader may move it to
 * @param replaced the name of who leaves the post when this one becomes active; null where nobody does
 * @param second what the rule of two officers means for this reader; null where it does not apply
 * @param waits whether the holder was invited and has not come yet
 * @param held whether the office was held before: then the address stays, and the link goes to the person alone
 * @param letters the languages in which an invitation can be written; none where this reader sends none
 * @param letter the one that fits
 * @param mail to which an invitation goes, as typed
 * @param takesOver when the person comes into office by itself; null while nobody said so
 * @param early whether that day is still to come
 * @param maySchedule whether this reader may say so
 * @param number of the note verbale as typed
 */
public record AppointmentPage(
        Appointment appointment,
        String member,
        String code,
        List<AppointmentState> acts,
        boolean mayNominate,
        boolean mayCorrect,
        @Nullable String replaced,
        @Nullable Second second,
        boolean waits,
        boolean held,
        Map<String, String> letters,
        String letter,
        String mail,
        @Nullable Instant takesOver,
        boolean early,
        boolean maySchedule,
        String number,
        String day,
        Problems problems)
        implements View {

    /** Why this reader cannot put the person into office by themselves. */
    public enum Second {
        /** The scan of the note is missing. */
        SCAN,
        /** They verified the note, and another officer is to come. */
        OTHER,
        /** The same, and there is no other officer. */
        ALONE,
        /** They are the second officer. */
        YOU
    }
}
