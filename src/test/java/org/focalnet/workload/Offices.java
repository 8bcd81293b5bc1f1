package org.focalnet.workload;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Offices with hours and commitments, for tests. */
public final class Offices {

    public static final YearMonth NOW = YearMonth.now(ZoneOffset.UTC);

    private Offices() {}

    /** Says that an office has so many hours of its holder from this month on. */
    public static void hours(MemberId member, int hours) {
        hours(member, hours, NOW);
    }

    /** The same from another month on. */
    public static void hours(MemberId member, int hours, YearMonth since) {
        Viewers.run(
                Program.focalPoint(member),
                () -> Program.get(Mandates.class)
                        .declare(
                                Ids.next(),
                                new Mandates.NewMandate(
                                        since,
                                        hours,
                                        0,
                                        0,
                                        Mandates.Convening.INVITE,
                                        Mandates.Source.DECREE,
                                        "The permanent secretary",
                                        true)));
    }

    /** Runs SQL as an office; answers how many rows it touched. */
    public static int sql(MemberId member, String sql) {
        return Viewers.as(
                Viewer.office(member),
                () -> Program.get(TransactionTemplate.class)
                        .execute(
                                status -> Program.get(JdbcClient.class).sql(sql).update()));
    }

    /** Takes something on for an office. */
    public static UUID take(MemberId member, String title, YearMonth first, YearMonth last, int hours) {
        UUID id = Ids.next();
        Viewers.run(
                Program.focalPoint(member),
                () -> Program.get(Commitments.class)
                        .take(
                                id,
                                new Commitments.NewCommitment(
                                        "other", title, new Months(first, last), null, hours * 60, null, "")));
        return id;
    }
}
