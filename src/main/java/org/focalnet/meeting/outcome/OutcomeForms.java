package org.focalnet.meeting.outcome;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of an outcome and reads it. */
@Component
class OutcomeForms {

    private final OutcomeStore outcomes;
    private final UndertakingStore undertakings;
    private final SessionStore sessions;
    private final Audiences audiences;
    private final AudiencePickers pickers;
    private final MeetingHeads heads;
    private final ShellFactory shells;
    private final Clock clock;

    OutcomeForms(
            OutcomeStore outcomes,
            UndertakingStore undertakings,
            SessionStore sessions,
            Audiences audiences,
            AudiencePickers pickers,
            MeetingHeads heads,
            ShellFactory shells,
            Clock clock) {
        this.outcomes = outcomes;
        this.undertakings = undertakings;
        this.sessions = sessions;
        this.audiences = audiences;
        this.pickers = pickers;
        this.heads = heads;
        this.shells = shells;
        this.clock = clock;
    }

    OutcomeInput input(Outcome outcome) {
        return OutcomeInput.of(outcome, undertakings.of(List.of(outcome)).get(outcome.id()));
    }

    /** What was typed; whoever is asked must be among those who will read it. */
    @Nullable
    NewOutcome read(Typed typed, NetworkMeeting meeting) {
        List<Session> all = sessions.all(meeting.id());
        LocalDate today = meeting.today(clock.instant());
        LocalDate starts = meeting.facts().starts();
        NewOutcome said = OutcomeInput.read(
                typed,
                (starts.isBefore(today) ? starts : today).minusMonths(1),
                titles(all).keySet());
        if (said == null || said.member() == null) {
            return said;
        }
        AudienceId readers = all.stream()
                .filter(session -> session.id().equals(said.session()) && session.narrowed() != null)
                .map(Session::narrowed)
                .findFirst()
                .orElse(meeting.invited());
        if (!outcomes.readers(readers).contains(said.member())) {
            typed.problems().add("member", "outcome.member.not_reading");
            return null;
        }
        return said;
    }

    OutcomeForm of(
            NetworkMeeting meeting,
            UUID id,
            int version,
            OutcomeInput input,
            @Nullable Outcome theirs,
            Problems problems,
            HttpServletRequest request) {
        Map<String, String> members = new LinkedHashMap<>();
        pickers.named(outcomes.readers(meeting.invited()), shells.of(request))
                .forEach(named -> members.put(named.id().toString(), named.name()));
        return new OutcomeForm(
                heads.of(
                        meeting,
                        "outcomes",
                        audiences.resolve(AudienceChoice.OWN),
                        meeting.facts().tlp(),
                        request),
                id,
                version,
                input,
                version == 0 ? null : outcomes.find(meeting.id(), id),
                theirs,
                titles(sessions.all(meeting.id())),
                members,
                problems);
    }

    private static Map<String, String> titles(List<Session> sessions) {
        Map<String, String> titles = new LinkedHashMap<>();
        sessions.forEach(
                session -> titles.put(session.id().toString(), session.facts().title()));
        return titles;
    }
}
