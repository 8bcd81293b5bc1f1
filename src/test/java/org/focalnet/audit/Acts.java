package org.focalnet.audit;

import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the records say, for tests of other modules. */
public final class Acts {

    private Acts() {}

    /** What a person of a member did, as act and kind of object, in its order; signing in left out. */
    public static List<String> of(MemberId member, UUID account) {
        return entries(member, "account_id = :id and act not like 'sign_in%'", account);
    }

    /** What was done to an object, as a member's record has it: act, and how it was signed in. */
    public static List<String> on(MemberId member, UUID object) {
        return entries(member, "object_id = :id", object);
    }

    private static List<String> entries(MemberId member, String which, UUID id) {
        return Viewers.as(
                Viewer.office(member),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select act || ' ' || object_kind from audit.entry where " + which
                                        + " order by seq")
                                .param("id", id)
                                .query(String.class)
                                .list()));
    }
}
