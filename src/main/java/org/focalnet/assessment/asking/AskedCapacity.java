package org.focalnet.assessment.asking;

import java.util.UUID;
import org.focalnet.institution.AskedAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** As what the answers to a round stand on the sheets of institutions. */
@Component
@Transactional(readOnly = true)
class AskedCapacity implements AskedAs {

    private final JdbcClient jdbc;

    AskedCapacity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String asker() {
        return AskingStore.ASKER;
    }

    @Override
    public String capacity(UUID inquiry) {
        return jdbc.sql("select capacity from assessment.asking where id = :id")
                .param("id", inquiry)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
