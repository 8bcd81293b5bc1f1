package org.focalnet.library.review;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.library.LibraryNotice;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells each member, as its office, of its items whose day has come; each once. */
@Component
class Due {

    private final JdbcClient jdbc;
    private final Members members;
    private final Notices notices;
    private final TransactionTemplate transaction;

    Due(JdbcClient jdbc, Members members, Notices notices, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.members = members;
        this.notices = notices;
        this.transaction = transaction;
    }

    void run(LocalDate today) {
        for (Member member : members.all()) {
            Viewers.run(
                    Viewer.office(member.id()),
                    () -> transaction.executeWithoutResult(status -> tell(member.id(), today)));
        }
    }

    private void tell(MemberId member, LocalDate today) {
        List<UUID> due = jdbc.sql("""
                        select id from library.item
                         where owner_id = :owner and state = 'LISTED' and review_on = :today order by id limit 50
                        """)
                .param("owner", member.value())
                .param("today", Date.valueOf(today))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        due.forEach(item -> notices.tell(member, LibraryNotice.DUE, item));
    }
}
