package org.focalnet.outreach.newsletter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Address;
import org.focalnet.notify.Letter;
import org.focalnet.notify.MailAddresses;
import org.focalnet.notify.Mailbox;
import org.focalnet.web.NetworkSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends issues, so many mails a minute. What is sent to whom stands in the database before it leaves, so that a program that
 * stops goes on where it was, and nobody gets an issue twice.
 */
@Component
class IssueSending {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audiences audiences;
    private final IssueStore issues;
    private final Mailbox mailbox;
    private final MailAddresses returns;
    private final Address address;
    private final NetworkSettings settings;
    private final Clock clock;

    IssueSending(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Audiences audiences,
            IssueStore issues,
            Mailbox mailbox,
            MailAddresses returns,
            Address address,
            NetworkSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audiences = audiences;
        this.issues = issues;
        this.mailbox = mailbox;
        this.returns = returns;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    static class Minute {

        @Bean
        static RecurringTask<Void> newsletterSending(IssueSending sending) {
            return Tasks.recurring("newsletter-sending", Schedules.fixedDelay(Duration.ofMinutes(1)))
                    .execute((instance, context) -> sending.run());
        }

        @Bean
        static RecurringTask<Void> newsletterTidy(SubscriberStore subscribers) {
            return Tasks.recurring("newsletter-tidy", Schedules.daily(ZoneOffset.UTC, LocalTime.of(4, 55)))
                    .execute((instance, context) -> subscribers.tidy());
        }
    }

    private record Waiting(UUID id, UUID issue, String mail, String language) {}

    /** One minute's work. */
    void run() {
        as(() -> {
            begin();
            settle();
            return true;
        });
        Map<UUID, Issue> read = new HashMap<>();
        for (Waiting one : as(this::next)) {
            Issue issue = as(() -> read.computeIfAbsent(one.issue(), issues::get));
            as(() -> post(one, issue));
        }
        as(() -> jdbc.sql("""
                        update outreach.issue i set state = 'SENT', sent_at = :now
                         where i.state = 'SENDING'
                           and not exists (select from outreach.dispatch d where d.issue_id = i.id and d.state = 'WAITING')
                        """).param("now", now()).update());
    }

    /** What is due becomes public, gets its number, and one line for each who asked. */
    private void begin() {
        List<UUID> due = jdbc.sql("""
                        select id from outreach.issue where state = 'SCHEDULED' and send_at <= :now
                         order by send_at, id for update
                        """)
                .param("now", now())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        for (UUID issue : due) {
            AudienceId everybody = audiences.resolve(AudienceChoice.PUBLIC);
            jdbc.sql("delete from outreach.issue_text where issue_id = :id and title = '' and text = ''")
                    .param("id", issue)
                    .update();
            jdbc.sql("update outreach.issue_text set audience_id = :public where issue_id = :id")
                    .param("public", everybody.value())
                    .param("id", issue)
                    .update();
            jdbc.sql("""
                            update outreach.issue set state = 'SENDING', begun_at = :now, audience_id = :public,
                                   number = (select coalesce(max(number), 0) + 1 from outreach.issue where owner_id = :owner)
                             where id = :id
                            """)
                    .param("now", now())
                    .param("public", everybody.value())
                    .param("owner", MemberId.SECRETARIAT.value())
                    .param("id", issue)
                    .update();
            jdbc.sql("""
                            insert into outreach.dispatch (id, owner_id, audience_id, issue_id, subscriber_id, at)
                            select gen_random_uuid(), s.owner_id, s.audience_id, :issue, s.id, :now
                              from outreach.subscriber s where s.state = 'ACTIVE'
                            on conflict (issue_id, subscriber_id) do nothing
                            """).param("issue", issue).param("now", now()).update();
        }
    }

    /** What mail servers took, and what they would not. */
    private void settle() {
        Map<UUID, UUID> posted = new HashMap<>();
        jdbc.sql("select id, letter_id from outreach.dispatch where state = 'POSTED' order by at, id limit 2000")
                .query(row -> {
                    posted.put(row.getObject("letter_id", UUID.class), row.getObject("id", UUID.class));
                });
        mailbox.fates(posted.keySet()).forEach((letter, fate) -> {
            if (fate != Mailbox.Fate.WAITING) {
                jdbc.sql("update outreach.dispatch set state = :state, at = :now where id = :id and state = 'POSTED'")
                        .param("state", fate == Mailbox.Fate.DELIVERED ? "SENT" : "REFUSED")
                        .param("now", now())
                        .param("id", posted.get(letter))
                        .update();
            }
        });
    }

    private List<Waiting> next() {
        return jdbc.sql("""
                        select d.id, d.issue_id, s.mail, s.language from outreach.dispatch d
                          join outreach.subscriber s on s.id = d.subscriber_id and s.state = 'ACTIVE'
                         where d.state = 'WAITING' order by d.at, d.id limit :pace
                        """)
                .param("pace", settings.number(NetworkSettings.Setting.NEWSLETTER_PACE))
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("issue_id", UUID.class),
                        row.getString("mail"),
                        row.getString("language")))
                .list();
    }

    /** One mail and its line, in one transaction: both or neither. */
    private boolean post(Waiting one, Issue issue) {
        String word = Secret.fresh();
        int first = jdbc.sql("""
                        update outreach.dispatch set state = 'POSTED', hash = :hash, at = :now
                         where id = :id and state = 'WAITING'
                        """)
                .param("hash", Secret.hash(word))
                .param("now", now())
                .param("id", one.id())
                .update();
        if (first == 0) {
            return false; // another node, or its owner has just unsubscribed
        }
        try {
            UUID letter = mailbox.send(letter(one.mail(), one.language(), issue, word));
            jdbc.sql("update outreach.dispatch set letter_id = :letter where id = :id")
                    .param("letter", letter)
                    .param("id", one.id())
                    .update();
        } catch (Refused noAddress) {
            jdbc.sql("update outreach.dispatch set state = 'REFUSED' where id = :id")
                    .param("id", one.id())
                    .update();
        }
        return true;
    }

    /** An issue as it is mailed; its word stops it, and is where it comes back to. */
    Letter letter(String mail, String language, Issue issue, String word) {
        Issue.Text text = issue.in(language);
        String stop = address.origin() + "/newsletter/unsubscription/" + word;
        String page = address.origin() + "/newsletter" + (issue.number() == 0 ? "" : "/" + issue.number());
        return new Letter(
                mail,
                Locale.of(text.language()),
                NewsletterLetter.ISSUE,
                List.of(text.title(), Markup.mail(text.text()), page, stop),
                new Letter.Bulk(stop, returns.of(BouncedMails.PREFIX, word).orElse(null)));
    }

    private <T> T as(Supplier<T> work) {
        return Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
