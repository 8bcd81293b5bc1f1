package org.focalnet.plan.milestone;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of actions, with where they stood. */
@Component
@Transactional
public class IndicatorStore {

    private static final String KIND = "plan_indicator";

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;

    IndicatorStore(JdbcClient jdbc, Audiences audiences, Audit audit) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
    }

    /** The action of an indicator. */
    @Transactional(readOnly = true)
    public UUID action(UUID id) {
        return jdbc.sql("select action_id from plan.indicator where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Indicator> of(UUID action) {
        return found("i.action_id = :id", action);
    }

    @Transactional(readOnly = true)
    public List<Indicator> ofPlan(UUID plan) {
        return found("i.action_id in (select a.id from plan.action a where a.plan_id = :id)", plan);
    }

    private List<Indicator> found(String which, UUID id) {
        Map<UUID, List<Indicator.Reading>> readings = jdbc
                .sql("""
                        select r.* from plan.reading r join plan.indicator i on i.id = r.indicator_id
                         where %s order by r.read_on, r.id
                        """.formatted(which))
                .param("id", id)
                .query((row, number) -> Map.entry(
                        row.getObject("indicator_id", UUID.class),
                        new Indicator.Reading(
                                row.getObject("id", UUID.class),
                                row.getString("value"),
                                row.getObject("read_on", LocalDate.class),
                                row.getString("author"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select i.* from plan.indicator i where %s order by i.id".formatted(which))
                .param("id", id)
                .query((row, number) -> new Indicator(
                        row.getObject("id", UUID.class),
                        row.getObject("action_id", UUID.class),
                        row.getString("text"),
                        row.getString("baseline"),
                        row.getString("target"),
                        row.getObject("due_on", LocalDate.class),
                        readings.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** Adds one; the same form sent twice is one. */
    public void add(UUID id, UUID action, String text, String baseline, String target, @Nullable LocalDate due) {
        int written = jdbc.sql("""
                        insert into plan.indicator (id, owner_id, audience_id, action_id, text, baseline, target, due_on)
                        values (:id, :me, :own, :action, :text, :baseline, :target, :due) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("action", action)
                .param("text", text)
                .param("baseline", baseline)
                .param("target", target)
                .param("due", due == null ? null : Date.valueOf(due), Types.DATE)
                .update();
        if (written == 1) {
            audit.record("action_plan.indicator_added", KIND, id);
        }
    }

    /** Writes down where it stood; the same form sent twice is one. */
    public void read(UUID id, UUID indicator, String value, LocalDate day, String author) {
        int written = jdbc.sql("""
                        insert into plan.reading (id, owner_id, audience_id, indicator_id, value, read_on, author)
                        values (:id, :me, :own, :indicator, :value, :day, :author) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("indicator", indicator)
                .param("value", value)
                .param("day", Date.valueOf(day))
                .param("author", author)
                .update();
        if (written == 1) {
            audit.record("action_plan.indicator_read", KIND, indicator);
        }
    }

    public void remove(UUID id) {
        action(id);
        jdbc.sql("delete from plan.indicator where id = :id").param("id", id).update();
        audit.record("action_plan.indicator_removed", KIND, id);
    }
}
