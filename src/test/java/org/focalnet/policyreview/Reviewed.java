package org.focalnet.policyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Mails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts of a team that many tests need, done through the pages. */
public final class Reviewed {

    private Reviewed() {}

    /** Registers a policy; answers its path. */
    public static String policy(Browserless who, String title, String institution) {
        var answer = who.post(
                "/policies",
                "title",
                title,
                "scope",
                "INTERNAL",
                "institution",
                institution,
                "stage",
                "CLEARANCE",
                "decides",
                "",
                "about",
                "A register of all who cross the border for the season.");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    /** Screens it, with yes to these questions and no to all others. */
    public static Browserless.Answer screen(Browserless who, String policy, String... yes) {
        List<String> fields = new ArrayList<>(List.of("form", UUID.randomUUID().toString()));
        String edition = who.get(policy + "/screening")
                .document()
                .select("input[name=edition]")
                .attr("value");
        fields.addAll(List.of("edition", edition));
        for (int i = 1; i <= 5; i++) {
            fields.addAll(List.of("answer-s" + i, List.of(yes).contains("s" + i) ? "yes" : "no"));
        }
        return who.post(policy + "/screening", fields.toArray(String[]::new));
    }

    /** Changes rows as their owner: what time does by itself. */
    public static void change(MemberId owner, String sql, Object... parameters) {
        Viewers.run(
                Program.focalPoint(owner),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                .sql(sql)
                                .params(parameters)
                                .update()));
    }

    /** The path of the link in the newest mail of advice to an address, once there are so many. */
    public static String link(String address, int number) {
        String text = Mails.wait(Program.context(), number, mail -> mail.to().equals(address))
                .getLast()
                .text();
        Matcher link = Pattern.compile("(/policies/advice/[A-Za-z0-9_-]+)").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    public static void find(Browserless who, String policy, String category, String effect, String text) {
        var answer = who.post(policy + "/advice/findings", "category", category, "effect", effect, "found", text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    public static void recommend(Browserless who, String policy, String text) {
        var answer = who.post(policy + "/advice/recommendations", "recommended", text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }
}
