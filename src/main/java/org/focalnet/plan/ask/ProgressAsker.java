package org.focalnet.plan.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.InquiryAsker;
import org.focalnet.plan.ActionStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leads are told of an answer where it is taken over, and not once more where it came in. Whoever says that an action is
 * blocked or dropped says why.
 */
@Component
class ProgressAsker implements InquiryAsker {

    private final JdbcClient jdbc;

    ProgressAsker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return Asking.ASKER;
    }

    @Override
    public Map<UUID, String> wanting(UUID inquiry, Map<UUID, String> answers) {
        Map<UUID, String> wanting = new HashMap<>();
        jdbc.sql("select status_question, text_question, statuses from plan.ask_item where ask_id = :ask")
                .param("ask", inquiry)
                .query(row -> {
                    String said = answers.getOrDefault(row.getObject("status_question", UUID.class), "");
                    List<String> words =
                            List.of((String[]) row.getArray("statuses").getArray());
                    ActionStatus status = AskStore.status(words, said);
                    if (status != null && status.explained()) {
                        wanting.put(row.getObject("text_question", UUID.class), "plan.note.why");
                    }
                });
        return wanting;
    }
}
