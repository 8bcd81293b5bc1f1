package org.focalnet.notify.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.database.DatabaseSettings;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class NoticesTest {

    private final Notices notices = Program.get(Notices.class);
    private final TransactionTemplate transaction = Program.get(TransactionTemplate.class);
    private final MemberId norvia = Program.seat();

    @Test
    void theLeadsOfTheMemberAndNobodyElseAreToldThatSomethingWaits() throws Exception {
        UUID lead = SignIns.account(norvia, Role.FOCAL_POINT);
        UUID alternate = SignIns.account(norvia, Role.ALTERNATE);
        UUID reader = SignIns.account(norvia, Role.READER);
        UUID stranger = SignIns.account(Program.seat(), Role.FOCAL_POINT);
        tell("/rooms/{id}", lead);
        Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> mails("/rooms/" + lead).size() == 2);
        List<String> mails = mails("/rooms/" + lead);
        assertThat(mails).anyMatch(mail -> mail.contains(address(lead)));
        assertThat(mails).anyMatch(mail -> mail.contains(address(alternate)));
        assertThat(mails).noneMatch(mail -> mail.contains(address(reader)) || mail.contains(address(stranger)));
        assertThat(mails).allMatch(mail -> mail.contains("Something waits for you in Focalnet"));
        Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> Program.get(JdbcClient.class)
                                .sql(
                                        "select count(*) from platform.event_publication where event_type like '%NoticeDue'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    @Test
    void whatAMemberDealtWithWaitsForNoneOfItsLeadsAnyMore() {
        var lead = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
        var alternate = new Browserless().signInAs(norvia, Role.ALTERNATE);
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        for (UUID id : List.of(one, other)) {
            asNorvia(() -> notices.tell(norvia, ExchangeNotice.WIDENING_ASKED, id));
        }
        for (Browserless person : List.of(lead, alternate)) {
            Awaitility.await().atMost(java.time.Duration.ofSeconds(30)).until(() -> waiting(person) == 2);
        }
        asNorvia(() -> notices.settle(norvia, ExchangeNotice.WIDENING_ASKED, one));
        for (Browserless person : List.of(lead, alternate)) {
            Awaitility.await().atMost(java.time.Duration.ofSeconds(30)).until(() -> waiting(person) == 1);
        }
    }

    private void asNorvia(Runnable act) {
        Viewers.run(Program.focalPoint(norvia), () -> transaction.executeWithoutResult(status -> act.run()));
    }

    private static int waiting(Browserless person) {
        return person.get("/notices")
                .document()
                .select("main form[action$='/snooze']")
                .size();
    }

    @Test
    void aLinkLeadsNowhereButHere() {
        for (String page :
                List.of("https://elsewhere.example/{id}", "//elsewhere.example/{id}", "rooms/{id}", "/rooms")) {
            assertThatThrownBy(() -> tell(page, UUID.randomUUID()))
                    .as(page)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void tell(String page, UUID id) {
        NoticeKind kind = new NoticeKind() {
            @Override
            public String key() {
                return "web.start.needs";
            }

            @Override
            public String page() {
                return page;
            }
        };
        Viewers.run(
                Program.focalPoint(Program.seat()),
                () -> transaction.executeWithoutResult(status -> notices.tell(norvia, kind, id)));
    }

    private static String address(UUID account) {
        return "p" + account.toString().replace("-", "") + "@test.example";
    }

    private static List<String> mails(String path) throws Exception {
        Path outbox = Program.get(DatabaseSettings.class).data().resolve("outbox");
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(outbox)) {
            try (var files = Files.list(outbox)) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".eml")).toList()) {
                    var mail = new jakarta.mail.internet.MimeMessage(null, Files.newInputStream(file));
                    String text = String.valueOf(mail.getContent());
                    if (text.contains(path)) {
                        found.add(Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return found;
    }
}
