package org.focalnet.training.load;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.meeting.NetworkMeetings;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The next meeting of the whole network: its agenda, who registered, and whom they wish to meet. */
@Component
@Profile("demo")
@Order(20)
class NetworkMeetingsPart implements Part {

    private static final List<String> TOPICS = List.of(
            "How your action plan is followed up",
            "Training for police schools",
            "A visit to your office",
            "Early warning with interior ministries",
            "Your review of schoolbooks");

    private static final int WISHES = 4;

    private final NetworkMeetings meetings;

    NetworkMeetingsPart(NetworkMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void load(Stage stage) {
        Source.file("network-meetings").parts("meetings").forEach(one -> meeting(stage, one));
    }

    private void meeting(Stage stage, Source one) {
        UUID id = stage.id(stage.now());
        LocalDate starts = LocalDate.ofInstant(stage.day(one.number("in_days")), ZoneOffset.UTC);
        stage.as(MemberId.SECRETARIAT, () -> {
            meetings.convene(
                    id,
                    new NetworkMeetings.Convened(
                            one.text("title"),
                            one.text("hosts"),
                            one.text("place"),
                            starts,
                            one.number("days"),
                            one.zone(),
                            new LinkedHashSet<>(one.texts("languages")),
                            one.text("concept"),
                            one.number("seats")),
                    AudienceChoice.NETWORK);
            one.parts("sessions").forEach(session -> meetings.plan(id, planned(session)));
            meetings.announce(id);
            meetings.offerBilaterals(
                    id, LocalTime.of(14, 30), LocalTime.of(18, 0), 30, one.number("tables"), one.number("rooms"));
        });
        Map<String, List<Source>> teams = PeoplePart.teams();
        List<MemberId> there = new ArrayList<>();
        stage.states().forEach((code, state) -> {
            List<Source> people = teams.getOrDefault(code, List.of()).stream()
                    .filter(person -> person.text("role").matches("focal_point|alternate"))
                    .toList();
            if (!people.isEmpty()) {
                there.add(stage.member(code));
                stage.as(
                        stage.member(code),
                        () -> people.forEach(person -> meetings.register(
                                id,
                                person.text("name"),
                                person.text("title"),
                                person.text("role").equals("focal_point"),
                                Set.copyOf(person.texts("languages")))));
            }
        });
        there.forEach(member -> wishes(stage, id, member, there));
    }

    private void wishes(Stage stage, UUID id, MemberId member, List<MemberId> there) {
        Set<MemberId> others = new LinkedHashSet<>();
        while (others.size() < Math.min(WISHES, there.size() - 1)) {
            MemberId other = there.get(stage.random().nextInt(there.size()));
            if (!other.equals(member)) {
                others.add(other);
            }
        }
        stage.as(
                member,
                () -> others.forEach(other -> meetings.wish(
                        id,
                        other,
                        stage.random().nextInt(4) == 0,
                        TOPICS.get(stage.random().nextInt(TOPICS.size())))));
    }

    private static NetworkMeetings.Planned planned(Source session) {
        return new NetworkMeetings.Planned(
                session.number("day"),
                LocalTime.parse(session.text("from")),
                LocalTime.parse(session.text("to")),
                session.text("kind"),
                session.text("track"),
                session.text("title"),
                session.text("text"),
                session.text("hall"),
                session.text("chair"),
                session.text("speakers"),
                session.flag("chatham"),
                session.flag("observers"));
    }
}
