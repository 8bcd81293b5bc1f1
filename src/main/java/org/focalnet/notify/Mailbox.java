package org.focalnet.notify;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters. They leave when the caller's transaction is committed, and not at all when it is not. */
@Component
public class Mailbox {

    /** The job that delivers one letter; its instance is the letter's id. */
    public static final TaskDescriptor<Void> DELIVERY = TaskDescriptor.of("notify.letter");

    private final JdbcClient jdbc;
    private final ObjectProvider<Scheduler> jobs;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, ObjectProvider<Scheduler> jobs, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Takes a letter, in the caller's transaction; somebody need not be signed in.
     *
     * @throws Refused when the address is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        UUID id = Ids.next();
        jdbc.sql("select notify.post(:id, :recipient, :language, :subject_key, :text_key, :arguments)")
                .param("id", id)
                .param("recipient", address(letter.to()))
                .param("language", letter.language().getLanguage())
                .param("subject_key", letter.subjectKey())
                .param("text_key", letter.textKey())
                .param("arguments", letter.arguments().toArray(String[]::new))
                .query(row -> {});
        jobs.getObject().scheduleIfNotExists(DELIVERY.instance(id.toString()).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.getObject().triggerCheckForDueExecutions(); // somebody waits for a sign-in link
            }
        });
    }

    /** One address and nothing else: no second recipient, no header, no display name. */
    private static String address(String typed) {
        try {
            var address = new InternetAddress(typed, true);
            address.validate();
            boolean plain = typed.length() <= 254
                    && typed.equals(address.getAddress())
                    && typed.chars().noneMatch(c -> Character.isISOControl(c) || c == ',' || c == ';' || c == ' ');
            if (plain) {
                return typed;
            }
        } catch (AddressException e) {
            // refused below, like an address that hides more than one
        }
        throw new Refused("notify.letter.address", "mail");
    }
}
