package org.focalnet.plan.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * Chosen lines of a plan for chosen readers.
 *
 * @param audience who reads it now
 * @param intended for whom it is made
 * @param shared when; null while it is not
 * @param withdrawn when; null while it is not
 */
public record Edition(
        UUID id,
        MemberId owner,
        UUID plan,
        String title,
        String preface,
        String language,
        Tlp mark,
        AudienceId audience,
        AudienceId intended,
        @Nullable Instant shared,
        @Nullable Instant withdrawn) {

    /** Its kind in the index and in the record. */
    public static final String KIND = "plan_edition";

    /** To whom one can be addressed. */
    static final List<AudienceKind> AUDIENCES =
            List.of(AudienceKind.NAMED, AudienceKind.GROUP, AudienceKind.NETWORK, AudienceKind.PUBLIC);

    public String path() {
        return "/plan/editions/" + id;
    }

    /** Whether others read it. */
    public boolean out() {
        return shared != null && withdrawn == null;
    }

    /** Whether it waits to be shared. */
    public boolean waits() {
        return shared == null && withdrawn == null;
    }

    /**
     * A line of it.
     *
     * @param status code of how it stands; empty where it says nothing of that
     */
    public record Line(
            boolean objective,
            int number,
            String title,
            String about,
            String lead,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            String status) {}

    /** What is said of each chosen action beside its title. */
    public record Choice(boolean about, boolean lead, boolean dates, boolean status) {}
}
