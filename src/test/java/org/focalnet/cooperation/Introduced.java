package org.focalnet.cooperation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Theme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two members that both said yes, for tests. */
public final class Introduced {

    private Introduced() {}

    /** A need and an offer, both posted. */
    public record Pair(UUID need, UUID offer, UUID id) {

        public String path() {
            return "/cooperation/partnerships/" + id;
        }
    }

    public static Pair of(MemberId needing, MemberId giving) {
        return of(needing, giving, false);
    }

    public static Pair of(MemberId needing, MemberId giving, boolean crisis) {
        String tongue = Samples.tongue();
        UUID need = need(needing, tongue, crisis, 1);
        UUID offer = Samples.offer(giving, Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        agree(needing, giving);
        return new Pair(need, offer, newest(needing));
    }

    /** A need that wants partners. */
    public static UUID need(MemberId member, String tongue, boolean crisis, int partners) {
        var terms = Samples.terms(Theme.HATE_SPEECH, Form.TRAINING, Set.of(tongue), false);
        var need = new NewNeed(
                "Train 40 prison directors " + member,
                "Secret outcome",
                "Secret trial",
                "en",
                terms,
                partners,
                AudienceChoice.OWN,
                Handling.usual(org.focalnet.audience.AudienceKind.OWN, false),
                crisis,
                false);
        return Viewers.as(
                Program.focalPoint(member), () -> Program.get(Needs.class).create(Ids.next(), need, NeedState.POSTED));
    }

    /** Both say yes to all that is proposed to them. */
    public static void agree(MemberId... sides) {
        Program.get(Matcher.class).run();
        for (MemberId side : sides) {
            Viewers.run(Program.focalPoint(side), () -> {
                Proposals proposals = Program.get(Proposals.class);
                proposals.waiting().forEach(one -> proposals.answer(one, true, null, ""));
            });
        }
    }

    public static UUID newest(MemberId member) {
        return all(member).getFirst();
    }

    public static List<UUID> all(MemberId member) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select id from cooperation.introduction order by introduced_at desc, id desc")
                                .query((row, number) -> row.getObject(1, UUID.class))
                                .list()));
    }
}
