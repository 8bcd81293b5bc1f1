package org.focalnet.plan.action;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.ClauseTaker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions that take clauses of executive commitments up. */
@Component
@Transactional(readOnly = true)
class ActionTakers implements ClauseTaker {

    private final JdbcClient jdbc;

    ActionTakers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Action.KIND;
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> things) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, title from plan.action where id = any (:ids)")
                .param("ids", things.toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    found.put(id, new Subject(row.getString("title"), "/plan/actions/" + id));
                });
        return found;
    }
}
