package org.focalnet.notify;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
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
    private final Texts texts;
    private final Clock clock;
    private final String server;
    private final String from;

    Mailbox(
            JdbcClient jdbc,
            ObjectProvider<Scheduler> jobs,
            Texts texts,
            Clock clock,
            @Value("${focalnet.mail.host:}") String server,
            @Value("${focalnet.mail.from:Focalnet <focalnet@localhost>}") String from) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.texts = texts;
        this.clock = clock;
        this.server = server;
        this.from = from;
    }

    /**
     * Takes a letter, in the caller's transaction; somebody need not be signed in.
     *
     * @return the letter's id, by which {@link #fates} tells what became of it
     * @throws Refused when the address is none; the caller may go on, since nothing was written yet
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refused.class)
    public UUID send(Letter letter) {
        UUID id = Ids.next();
        Letter.About about = letter.about();
        jdbc.sql("""
                        select notify.post(:id, :recipient, :language, :subject_key, :text_key, :arguments,
                                           :member, :account, :notices, :method, :calendar, :reply,
                                           :stop, :returns, :blocks)
                        """)
                .param("id", id)
                .param("recipient", address(letter.to()))
                .param("language", letter.language().getLanguage())
                .param("subject_key", letter.kind().subjectKey())
                .param("text_key", letter.kind().textKey())
                .param("arguments", letter.arguments().toArray(String[]::new))
                .param("member", about == null ? null : about.member().value(), Types.OTHER)
                .param("account", about == null ? null : about.account(), Types.OTHER)
                .param("notices", about == null ? null : about.notices().toArray(UUID[]::new))
                .param(
                        "method",
                        letter.calendar() == null ? null : letter.calendar().method(),
                        Types.VARCHAR)
                .param(
                        "calendar",
                        letter.calendar() == null ? null : letter.calendar().text(),
                        Types.VARCHAR)
                .param(
                        "reply",
                        letter.calendar() == null ? null : letter.calendar().replyTo(),
                        Types.VARCHAR)
                .param("stop", letter.bulk() == null ? null : letter.bulk().stop(), Types.VARCHAR)
                .param("returns", letter.bulk() == null ? null : letter.bulk().returns(), Types.VARCHAR)
                .param("blocks", blocks(letter))
                .query(row -> {});
        jobs.getObject().scheduleIfNotExists(DELIVERY.instance(id.toString()).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.getObject().triggerCheckForDueExecutions(); // somebody waits for a sign-in link
            }
        });
        return id;
    }

    /** Which of what a letter says may be of several lines; those of notices are made when they leave. */
    private static Integer[] blocks(Letter letter) {
        return letter.about() != null
                ? new Integer[0]
                : IntStream.range(0, letter.kind().says().size())
                        .filter(place -> letter.kind().says().get(place).block())
                        .boxed()
                        .toArray(Integer[]::new);
    }

    /** What became of a letter. */
    public enum Fate {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    /** What became of letters to many; for the secretariat alone, which sends them. Those long gone are not there. */
    @Transactional(readOnly = true)
    public Map<UUID, Fate> fates(Collection<UUID> letters) {
        Map<UUID, Fate> fates = new HashMap<>();
        jdbc.sql("select id, state from notify.fates(:letters)")
                .param("letters", letters.toArray(UUID[]::new))
                .query(row -> {
                    fates.put(row.getObject("id", UUID.class), Fate.valueOf(row.getString("state")));
                });
        return fates;
    }

    /** Whether letters stay on this machine, in the outbox, since there is no mail server: somebody has to pass them on. */
    public boolean outbox() {
        return server.isBlank();
    }

    /** The address that mails come from, alone. */
    public String sender() {
        return from.replaceFirst("^.*<(.*)>.*$", "$1").strip();
    }

    /** The languages in which letters of a kind are written, in the order of the program. */
    public List<Locale> languages(LetterKind kind) {
        return Texts.LANGUAGES.stream()
                .filter(language -> texts.has(language, kind.subjectKey()) && texts.has(language, kind.textKey()))
                .toList();
    }

    /** Of the languages that somebody reads, the first in which letters of a kind are written; otherwise English. */
    public Locale language(LetterKind kind, Collection<String> read) {
        List<Locale> written = languages(kind);
        return read.stream()
                .map(code -> written.stream()
                        .filter(language -> language.getLanguage().equals(code))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Locale.ENGLISH);
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
