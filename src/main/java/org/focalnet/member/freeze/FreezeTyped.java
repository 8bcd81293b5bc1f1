package org.focalnet.member.freeze;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.member.appointment.Scan;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What an officer typed of a request, as the form shows it again.
 *
 * @param form its id: the same form sent twice is one request
 * @param seen the version of the freeze that the form showed
 */
public record FreezeTyped(UUID form, String number, String day, String reason, int seen, Problems problems) {

    private static final int OLDEST = 1;

    static FreezeTyped blank() {
        return new FreezeTyped(Ids.next(), "", "", "", 0, new Problems());
    }

    /** A request that is whole. */
    record Whole(UUID form, String number, LocalDate day, String reason, Scan scan, int seen) {}

    /** Reads the form; null where something is missing or wrong, with what is noted in the problems. */
    static @Nullable Whole read(Typed typed, @Nullable MultipartFile file, LocalDate today) throws IOException {
        UUID form = typed.id("form");
        String number = typed.line("number", 1, 80);
        LocalDate day = typed.day("day", today.minusYears(OLDEST), today);
        if (day == null) {
            typed.problems().add("day", "web.problem.required");
        }
        String reason = typed.text("reason", 1, 2000);
        Scan scan = Scan.read(file, typed.problems());
        if (scan == null) {
            typed.problems().add("file", "member.freeze.scan.required");
        }
        if (typed.problems().any() || day == null || scan == null) {
            if (scan != null) { // a browser does not send it a second time by itself
                typed.problems().add("file", "member.appointment.scan.again");
            }
            return null;
        }
        return new Whole(form == null ? Ids.next() : form, number, day, reason, scan, seen(typed));
    }

    /** What stands in the form, to be shown again. */
    static FreezeTyped again(Typed typed) {
        UUID form = typed.id("form");
        return new FreezeTyped(
                form == null ? Ids.next() : form,
                typed.raw("number"),
                typed.raw("day"),
                typed.raw("reason"),
                seen(typed),
                typed.problems());
    }

    static int seen(Typed typed) {
        return typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : -1;
    }
}
