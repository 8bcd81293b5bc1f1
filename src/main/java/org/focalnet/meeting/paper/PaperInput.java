package org.focalnet.meeting.paper;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.session.Session;
import org.focalnet.member.Language;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of a paper as it was typed. */
public record PaperInput(String title, String session, String tlp, String language) {

    static PaperInput blank(NetworkMeeting meeting, @Nullable Session session) {
        return new PaperInput(
                "",
                session == null ? "" : session.id().toString(),
                mark(meeting, session).name(),
                meeting.facts().languages().stream().findFirst().orElse("en"));
    }

    static PaperInput typed(Typed typed) {
        return new PaperInput(typed.raw("title"), typed.raw("session"), typed.raw("tlp"), typed.raw("language"));
    }

    static PaperInput of(MeetingPaper paper) {
        return new PaperInput(
                paper.title(),
                paper.session() == null ? "" : paper.session().toString(),
                paper.tlp().name(),
                "");
    }

    /** What the fields say; null where one does not fit, which is noted. */
    static @Nullable NewPaper read(Typed typed, NetworkMeeting meeting, List<Session> sessions) {
        String title = typed.line("title", 1, 200);
        UUID id = typed.id("session");
        Session session =
                sessions.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (session == null && !typed.raw("session").isEmpty()) {
            typed.problems().add("session", "web.problem.choose");
        }
        Tlp tlp = typed.choice("tlp", Tlp.class);
        Tlp least = mark(meeting, session);
        if (tlp != null && tlp.atLeast(least) != tlp) {
            typed.problems().add("tlp", "paper.tlp.weaker", least.label());
        }
        return typed.problems().any() || tlp == null ? null : new NewPaper(title, session, tlp);
    }

    /** The language of a file. */
    static String language(Typed typed) {
        String language = typed.raw("language");
        if (!Language.codes().contains(language)) {
            typed.problems().add("language", "web.problem.choose");
        }
        return language;
    }

    private static Tlp mark(NetworkMeeting meeting, @Nullable Session session) {
        return session == null ? meeting.facts().tlp() : session.facts().tlp();
    }
}
