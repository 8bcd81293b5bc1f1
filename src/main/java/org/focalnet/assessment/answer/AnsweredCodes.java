package org.focalnet.assessment.answer;

import java.util.HashSet;
import java.util.Set;
import org.focalnet.assessment.instrument.AnsweredItems;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which items of an instrument have answers or positions in any round of the viewer's hub. */
@Component
@Transactional(readOnly = true)
class AnsweredCodes implements AnsweredItems {

    private final JdbcClient jdbc;

    AnsweredCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> answered(String instrument) {
        return new HashSet<>(jdbc.sql("""
                        select distinct i.code from assessment.item i join assessment.round r on r.id = i.round_id
                         where r.owner_id = :owner and r.instrument = :instrument
                           and (exists (select from assessment.answer a where a.item_id = i.id)
                                or exists (select from assessment.position p where p.item_id = i.id))
                        """)
                .param("owner", Viewers.require().member().value())
                .param("instrument", instrument)
                .query((row, number) -> row.getString(1))
                .list());
    }
}
