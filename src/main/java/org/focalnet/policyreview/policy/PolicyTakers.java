package org.focalnet.policyreview.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.ClauseTaker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of policies that take clauses of executive commitments up. */
@Component
@Transactional(readOnly = true)
class PolicyTakers implements ClauseTaker {

    private final JdbcClient jdbc;

    PolicyTakers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return SearchedPolicies.KIND;
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> things) {
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("select id, title from policyreview.policy where id = any (:ids)")
                .param("ids", things.toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    found.put(id, new Subject(row.getString("title"), "/policies/" + id));
                });
        return found;
    }
}
