package org.focalnet.training.load;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Appointments;
import org.focalnet.member.PastAppointments;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.member.Theme;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who holds the offices, is about to, or did: each where the file says, with alternates and liaisons. */
@Component
@Profile("demo")
@Order(6)
class AppointmentsPart implements Part {

    private static final String YEAR = "20[0-9]{2}";

    private final Appointments appointments;
    private final PastAppointments past;

    AppointmentsPart(Appointments appointments, PastAppointments past) {
        this.appointments = appointments;
        this.past = past;
    }

    /** A person in a post, and how they came to where they stand. */
    private record Seat(Source person, Post post, String number, Course course) {}

    @Override
    public void load(Stage stage) {
        Map<String, List<Source>> teams = PeoplePart.teams();
        Map<UUID, Seat> ways = new java.util.LinkedHashMap<>();
        stage.states().forEach((code, state) -> {
            if (state.has("appointment")) {
                MemberId member = stage.member(code);
                List<Seat> seats = seats(stage, state, teams.getOrDefault(code, List.of()));
                stage.as(member, () -> seats.forEach(seat -> ways.put(propose(member, state, seat), seat)));
            }
        });
        stage.as(MemberId.SECRETARIAT, () -> ways.forEach(this::bring));
    }

    private UUID propose(MemberId member, Source state, Seat seat) {
        Source person = seat.person();
        boolean listed = seat.post() == Post.FOCAL_POINT || seat.course().turn() % 9 != 0;
        return appointments.propose(
                member,
                new Proposal(
                        seat.post(),
                        person.text("name"),
                        person.text("title"),
                        PeoplePart.mail(state, person),
                        person.texts("languages"),
                        person.codes("expertise", Theme.class).stream()
                                .map(Enum::name)
                                .toList(),
                        listed));
    }

    /** The secretariat has the note verbale on paper: not every member has a lead who could send it. */
    private void bring(UUID id, Seat seat) {
        if (seat.course().state() != AppointmentState.PROPOSED) {
            LocalDate day = seat.course().noted().atZone(ZoneOffset.UTC).toLocalDate();
            appointments.nominate(id, seat.number().replaceFirst(YEAR, String.valueOf(day.getYear())), day);
        }
        past.bring(id, seat.course().steps());
    }

    private static List<Seat> seats(Stage stage, Source state, List<Source> team) {
        AppointmentState first = state.code("appointment", AppointmentState.class);
        String note = state.text("note_verbale");
        List<Seat> seats = new ArrayList<>();
        seats.add(seat(stage, holder(state, team), Post.FOCAL_POINT, note, first));
        team.stream()
                .filter(person -> person.text("role").equals("alternate"))
                .forEach(person -> seats.add(seat(stage, person, Post.ALTERNATE, note + "-2", beside(first, person))));
        liaison(team, "new_york")
                .ifPresent(person ->
                        seats.add(seat(stage, person, Post.LIAISON_NEW_YORK, note + "-3", beside(first, person))));
        liaison(team, "geneva")
                .ifPresent(person ->
                        seats.add(seat(stage, person, Post.LIAISON_GENEVA, note + "-4", beside(first, person))));
        return seats;
    }

    private static Seat seat(Stage stage, Source person, Post post, String note, AppointmentState state) {
        var year = java.util.regex.Pattern.compile(YEAR).matcher(note);
        int years = year.find() ? Math.max(1, Course.WRITTEN - Integer.parseInt(year.group())) : 1;
        int turn = Math.floorMod(person.text("name").hashCode(), Course.TURNS);
        return new Seat(person, post, note, Course.to(state, stage.now(), years, turn));
    }

    /** Whoever leads; where nobody does, the one who did, or who is to. */
    private static Source holder(Source state, List<Source> team) {
        return team.stream()
                .filter(person -> person.text("role").equals("focal_point"))
                .findFirst()
                .orElseGet(() -> state.has("holder") ? state.part("holder") : team.getFirst());
    }

    private static Optional<Source> liaison(List<Source> team, String seat) {
        return team.stream().filter(person -> person.text("seat").equals(seat)).findFirst();
    }

    /** Those beside a focal point who is still to come are still to come too; the others are in office. */
    private static AppointmentState beside(AppointmentState first, Source person) {
        return switch (first) {
            case PROPOSED, NOMINATED, VERIFIED -> first;
            case ACTIVE, CONFIRMATION_DUE, CONFIRMED, LAPSED, SUCCESSION, ENDED ->
                person.text("name").length() % 2 == 0 ? AppointmentState.ACTIVE : AppointmentState.CONFIRMED;
        };
    }
}
