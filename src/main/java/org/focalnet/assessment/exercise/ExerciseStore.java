package org.focalnet.assessment.exercise;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.assessment.scenario.Scenario;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One exercise: planned, started, paused and ended, its news revealed one by one. */
@Component
@Transactional
public class ExerciseStore {

    private static final String STALE = "assessment.exercise.stale";

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExerciseStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A scenario as it is to be played: which, and in which language. */
    public record Chosen(String key, Scenario scenario, Locale language) {

        String say(Words words) {
            return words.in(language);
        }
    }

    @Transactional(readOnly = true)
    Optional<Exercise> kept(UUID id) {
        return jdbc.sql("select * from assessment.exercise where id = :id")
                .param("id", id)
                .query(ExerciseRows::exercise)
                .optional();
    }

    @Transactional(readOnly = true)
    Exercise find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Exercise.Whole whole(UUID id) {
        Exercise exercise = find(id);
        List<Exercise.Part> parts = jdbc.sql(
                        "select * from assessment.exercise_role where exercise_id = :id order by position, id")
                .param("id", id)
                .query(ExerciseRows::part)
                .list();
        List<Exercise.Inject> injects = jdbc.sql(
                        "select * from assessment.exercise_inject where exercise_id = :id order by position, id")
                .param("id", id)
                .query(ExerciseRows::inject)
                .list();
        return new Exercise.Whole(exercise, parts, injects);
    }

    /** Plans one with a copy of its scenario, which later changes of the scenario leave alone; sent twice it is one. */
    public void plan(UUID id, Chosen chosen, Exercise.Plan plan) {
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        Scenario scenario = chosen.scenario();
        int written = jdbc.sql("""
                        insert into assessment.exercise (id, owner_id, audience_id, scenario, title, background, language, held_on,
                               place, facilitator, minutes, timed, state, debrief, made_at)
                        values (:id, :owner, :own, :scenario, :title, :background, :language, :day, :place, :facilitator, :minutes,
                                :timed, 'PLANNED', :debrief, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", own)
                .param("scenario", chosen.key())
                .param("title", plan.title())
                .param("background", chosen.say(scenario.background()))
                .param("language", chosen.language().getLanguage())
                .param("day", Date.valueOf(plan.day()))
                .param("place", plan.place())
                .param("facilitator", plan.facilitator())
                .param("minutes", scenario.minutes())
                .param("timed", plan.timed())
                .param("debrief", scenario.debrief().stream().map(chosen::say).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            if (!find(id).plan().equals(plan)) {
                throw new Conflict(STALE);
            }
            return;
        }
        for (int i = 0; i < scenario.roles().size(); i++) {
            role(id, own, i, chosen);
        }
        for (int i = 0; i < scenario.injects().size(); i++) {
            inject(id, own, i, chosen);
        }
        changed(id, "planned");
    }

    private void role(UUID exercise, UUID own, int position, Chosen chosen) {
        Scenario.Part role = chosen.scenario().roles().get(position);
        jdbc.sql("""
                        insert into assessment.exercise_role (id, owner_id, audience_id, exercise_id, position, code, title, brief)
                        values (:id, :owner, :own, :exercise, :position, :code, :title, :brief)
                        """)
                .param("id", Ids.next())
                .param("owner", owner())
                .param("own", own)
                .param("exercise", exercise)
                .param("position", position)
                .param("code", role.code())
                .param("title", chosen.say(role.title()))
                .param("brief", chosen.say(role.brief()))
                .update();
    }

    private void inject(UUID exercise, UUID own, int position, Chosen chosen) {
        Scenario.Inject inject = chosen.scenario().injects().get(position);
        jdbc.sql("""
                        insert into assessment.exercise_inject
                               (id, owner_id, audience_id, exercise_id, position, minute, title, text, roles, questions, hints)
                        values (:id, :owner, :own, :exercise, :position, :minute, :title, :text, :roles, :questions, :hints)
                        """)
                .param("id", Ids.next())
                .param("owner", owner())
                .param("own", own)
                .param("exercise", exercise)
                .param("position", position)
                .param("minute", inject.minute())
                .param("title", chosen.say(inject.title()))
                .param("text", chosen.say(inject.text()))
                .param("roles", inject.to().toArray(String[]::new))
                .param("questions", inject.questions().stream().map(chosen::say).toArray(String[]::new))
                .param("hints", chosen.say(inject.hints()))
                .update();
    }

    /** Changes what is planned, and who plays which role. */
    public void change(UUID id, int version, Exercise.Plan plan, List<Exercise.Part> parts) {
        int written = jdbc.sql("""
                        update assessment.exercise
                           set title = :title, held_on = :day, place = :place, facilitator = :facilitator, timed = :timed,
                               version = version + 1
                         where id = :id and version = :version
                        """)
                .param("title", plan.title())
                .param("day", Date.valueOf(plan.day()))
                .param("place", plan.place())
                .param("facilitator", plan.facilitator())
                .param("timed", plan.timed())
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            Exercise.Whole now = whole(id);
            if (now.exercise().plan().equals(plan) && now.parts().equals(parts)) {
                return; // sent twice
            }
            throw new Conflict(STALE);
        }
        parts.forEach(part -> jdbc.sql("""
                        update assessment.exercise_role
                           set institution_id = :institution, institution = :name, people = :people
                         where id = :id and exercise_id = :exercise
                        """)
                .param("institution", part.institution(), Types.OTHER)
                .param("name", part.name())
                .param("people", part.people())
                .param("id", part.id())
                .param("exercise", id)
                .update());
        changed(id, "changed");
    }

    /** On to another state; of two at once the second finds it done, or is refused. */
    void turn(UUID id, Progress.Act act) {
        Exercise exercise = jdbc.sql("select * from assessment.exercise where id = :id for update")
                .param("id", id)
                .query(ExerciseRows::exercise)
                .optional()
                .orElseThrow(NotFound::new);
        Progress next = exercise.progress().after(act, clock.instant());
        if (next.equals(exercise.progress())) {
            return;
        }
        jdbc.sql("""
                        update assessment.exercise
                           set state = :state, started_at = :started, paused_at = :paused, rested = :rested, ended_at = :ended,
                               version = version + 1
                         where id = :id
                        """)
                .param("state", next.state().name())
                .param("started", ExerciseRows.timestamp(next.started()), Types.TIMESTAMP)
                .param("paused", ExerciseRows.timestamp(next.paused()), Types.TIMESTAMP)
                .param("rested", (int) next.rested().toSeconds())
                .param("ended", ExerciseRows.timestamp(next.ended()), Types.TIMESTAMP)
                .param("id", id)
                .update();
        changed(id, act.name().toLowerCase(Locale.ROOT));
    }

    /** Shows an inject to the players, or covers one that came out too early. */
    void reveal(UUID id, UUID inject, boolean out) {
        if (!find(id).progress().live()) {
            throw new org.focalnet.audience.Refused("assessment.exercise.refused");
        }
        int written = jdbc.sql("""
                        update assessment.exercise_inject
                           set revealed_at = case when :out then coalesce(revealed_at, :now) end
                         where id = :inject and exercise_id = :id
                        """)
                .param("out", out)
                .param("now", Timestamp.from(clock.instant()))
                .param("inject", inject)
                .param("id", id)
                .update();
        if (written == 0) {
            throw new NotFound();
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant now() {
        return clock.instant();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    void changed(UUID id, String act) {
        var owner = Viewers.require().member();
        events.publishEvent(new SearchChanged(Exercise.KIND, id, owner));
        events.publishEvent(new CommitmentChanged(Exercise.KIND, id, owner));
        audit.record("exercise." + act, Exercise.KIND, id);
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
