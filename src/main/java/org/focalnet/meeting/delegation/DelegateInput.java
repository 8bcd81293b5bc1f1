package org.focalnet.meeting.delegation;

import java.time.LocalDate;
import java.util.Set;
import org.focalnet.meeting.networkmeeting.Mode;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.member.Language;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of a delegate as it was typed. */
public record DelegateInput(
        String name,
        String post,
        String part,
        String mail,
        boolean online,
        Set<String> languages,
        boolean visa,
        String passportName,
        String note,
        String dietary,
        String access,
        String arrives,
        String leaves,
        boolean listed) {

    static DelegateInput blank(NetworkMeeting meeting, boolean first) {
        return new DelegateInput(
                "",
                "",
                first ? "HEAD" : "MEMBER",
                "",
                meeting.facts().mode() == Mode.ONLINE,
                Set.of(),
                false,
                "",
                "",
                "",
                "",
                "",
                "",
                true);
    }

    static DelegateInput of(NewDelegate delegate) {
        return new DelegateInput(
                delegate.name(),
                delegate.post(),
                delegate.part().name(),
                delegate.mail(),
                delegate.online(),
                delegate.languages(),
                delegate.visa(),
                delegate.passportName(),
                delegate.note(),
                delegate.dietary(),
                delegate.access(),
                delegate.arrives() == null ? "" : delegate.arrives().toString(),
                delegate.leaves() == null ? "" : delegate.leaves().toString(),
                delegate.listed());
    }

    static DelegateInput typed(Typed typed) {
        return new DelegateInput(
                typed.raw("name"),
                typed.raw("post"),
                typed.raw("part"),
                typed.raw("mail"),
                typed.ticked("online"),
                Set.copyOf(typed.values("languages")),
                typed.ticked("visa"),
                typed.raw("passport"),
                typed.raw("note"),
                typed.raw("dietary"),
                typed.raw("access"),
                typed.raw("arrives"),
                typed.raw("leaves"),
                typed.ticked("listed"));
    }

    /** What the fields say; null where one does not fit, which is noted. */
    static @Nullable NewDelegate read(Typed typed, NetworkMeeting meeting) {
        String name = typed.line("name", 1, 160);
        String post = typed.line("post", 0, 160);
        Part part = typed.choice("part", Part.class);
        String mail = typed.mail("mail", false);
        Mode mode = meeting.facts().mode();
        boolean online = mode == Mode.ONLINE || mode == Mode.HYBRID && typed.ticked("online");
        Set<String> languages = typed.choices("languages", Language.codes(), 0, Language.values().length);
        boolean visa = typed.ticked("visa") && !online;
        String passport = typed.line("passport", 0, 160);
        if (visa && passport.isEmpty()) {
            typed.problems().add("passport", "delegation.passport.missing");
        }
        String note = typed.line("note", 0, 500);
        String dietary = typed.line("dietary", 0, 300);
        String access = typed.line("access", 0, 300);
        LocalDate earliest = meeting.facts().starts().minusDays(30);
        LocalDate latest = meeting.facts().ends().plusDays(30);
        LocalDate arrives = typed.day("arrives", earliest, latest);
        LocalDate leaves = typed.day("leaves", earliest, latest);
        if (arrives != null && leaves != null && leaves.isBefore(arrives)) {
            typed.problems().add("leaves", "delegation.leaves.before", arrives);
        }
        if (typed.problems().any() || part == null) {
            return null;
        }
        return new NewDelegate(
                name,
                post,
                part,
                mail,
                online,
                languages,
                visa,
                visa ? passport : "",
                note,
                dietary,
                access,
                arrives,
                leaves,
                typed.ticked("listed"));
    }
}
