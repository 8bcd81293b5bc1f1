package org.focalnet.workload.commitment;

import java.util.UUID;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who does it, as a form says: nobody named, a person of the team, or another body by its name.
 *
 * @param mail where that body is told; empty where it is not told by the program
 */
record Who(@Nullable UUID account, String institution, String mail) {

    static Who read(Typed typed) {
        return read(typed, "", "");
    }

    /**
     * The same where another body has it already: what the form showed of that is not typed.
     *
     * @param institution that has it
     * @param mail to which it was told
     */
    static Who read(Typed typed, String institution, String mail) {
        String who = typed.raw("who");
        if (who.equals("INSTITUTION")) {
            return new Who(null, typed.line("institution", 2, 160), typed.mail("mail", false));
        }
        UUID account = typed.id("who");
        if (account == null && !who.isEmpty()) {
            typed.problems().add("who", "workload.who.unknown");
        }
        if (other(typed, "institution", institution) || other(typed, "mail", mail)) {
            typed.problems().add("who", "workload.who.choose");
        }
        return new Who(account, "", "");
    }

    private static boolean other(Typed typed, String field, String before) {
        String value = typed.raw(field).strip();
        return !value.isEmpty() && !value.equals(before);
    }
}
