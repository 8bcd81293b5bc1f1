package org.focalnet.training.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.meeting.Answer;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.meeting.Meetings;
import org.focalnet.meeting.NewMeeting;
import org.focalnet.meeting.NewSeries;
import org.focalnet.meeting.Rhythm;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Series of meetings that hubs convene at home, over three years. */
@Component
@Profile("demo")
@Order(8)
class MeetingsPart implements Part {

    private static final int SILENCE = 20;

    private final Meetings meetings;

    MeetingsPart(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void load(Stage stage) {
        Source.file("meetings").parts("series").forEach(one -> series(stage, one));
    }

    private void series(Stage stage, Source one) {
        MemberId hub = stage.member(stage.person(one.text("by")).member());
        Source first = one.parts("meetings").getFirst();
        UUID id = stage.id(stage.before(first));
        var facts = new NewSeries(
                one.text("title"),
                one.code("kind", MeetingKind.class),
                one.code("rhythm", Rhythm.class),
                one.text("chair"),
                one.text("basis"),
                one.number("quorum"),
                one.zone());
        stage.as(hub, () -> meetings.begin(id, facts));
        one.parts("meetings").forEach(meeting -> stage.as(hub, () -> meeting(stage, one, id, facts, meeting)));
    }

    private void meeting(Stage stage, Source series, UUID seriesId, NewSeries facts, Source one) {
        Instant about = stage.before(one);
        UUID id = stage.id(about.isAfter(stage.now()) ? stage.now() : about);
        ZoneId zone = facts.zone();
        LocalDate day = weekday(about.atZone(zone).toLocalDate(), about.isAfter(stage.now()));
        Instant starts = day.atTime(LocalTime.of(10, 0)).atZone(zone).toInstant();
        Instant ends = day.atTime(LocalTime.of(12, 0)).atZone(zone).toInstant();
        meetings.convene(
                id,
                new NewMeeting(
                        seriesId,
                        one.text("title"),
                        facts.kind(),
                        one.text("place"),
                        one.text("link"),
                        starts,
                        ends,
                        zone,
                        facts.chair(),
                        facts.legalBasis(),
                        facts.quorum()));
        for (Source point : one.parts("points")) {
            meetings.point(id, stage.id(about), point.text("title"), point.text("presenter"), point.number("minutes"));
        }
        invite(stage, series, id, about, one);
        for (Source decision : one.parts("decisions")) {
            LocalDate due = decision.has("due_after_days") ? day.plusDays(decision.number("due_after_days")) : null;
            meetings.decide(
                    id,
                    stage.id(about),
                    decision.text("text"),
                    decision.text("institution"),
                    decision.flag("ours"),
                    due,
                    decision.text("state").toUpperCase(java.util.Locale.ROOT));
        }
        if (one.has("minutes")) {
            meetings.minutes(id, one.text("minutes"), one.flag("adopted") ? day.plusDays(SILENCE) : null);
        }
    }

    /** Ministries do not meet at the weekend: what is past was before it, what is ahead comes after. */
    private static LocalDate weekday(LocalDate day, boolean ahead) {
        int saturday = java.time.DayOfWeek.SATURDAY.getValue();
        int into = day.getDayOfWeek().getValue() - saturday;
        return into < 0 ? day : ahead ? day.plusDays(2 - into) : day.minusDays(1 + into);
    }

    private void invite(Stage stage, Source series, UUID id, Instant about, Source one) {
        List<UUID> present = new ArrayList<>();
        List<String> absent = one.texts("absent");
        for (Source person : series.parts("invitees")) {
            String institution = person.text("institution");
            boolean away = absent.contains(institution);
            boolean ahead = about.isAfter(stage.now());
            UUID invitee = stage.id(about);
            Answer answer = away ? Answer.DECLINED : ahead ? Answer.NONE : Answer.ACCEPTED;
            meetings.ask(
                    id,
                    new Meetings.NewInvitee(
                            invitee,
                            institution,
                            person.text("person"),
                            person.text("mail"),
                            person.text("language"),
                            !person.flag("optional"),
                            answer,
                            ""));
            if (!away && !ahead) {
                present.add(invitee);
            }
        }
        meetings.attended(id, present);
    }
}
