package org.focalnet.member.appointment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Address;
import org.focalnet.member.Post;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.web.NetworkSettings;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The yearly question, 'is this still you?': asked by mail, answered by one click, kept as a hash. */
@Component
@Transactional
class YearlyQuestionStore {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final AppointmentStore appointments;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final Audit audit;
    private final Address address;
    private final NetworkSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    YearlyQuestionStore(
            JdbcClient jdbc,
            AppointmentStore appointments,
            Accounts accounts,
            Mailbox mailbox,
            Audit audit,
            Address address,
            NetworkSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.address = address;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Who is asked by a link. */
    record Asked(UUID appointment, MemberId member, Post post, String name) {}

    /** Marks those whose year is over and asks each; the secretariat's daily job. */
    int askAllDue() {
        Instant now = clock.instant();
        List<UUID> due = jdbc.sql("select a from member.fall_due(:now, :silent) a")
                .param("now", at(now))
                .param("silent", at(now.minus(patience())))
                .query((row, number) -> java.util.Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
        due.forEach(this::ask);
        due.forEach(id -> audit.record("appointment.confirmation_due", "appointment", id));
        return due.size();
    }

    /** Sends one question. The secretariat's act. */
    void ask(UUID id) {
        Appointment appointment = appointments.get(id);
        changed(id, appointment.member());
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("select member.ask(:id, :hash, :appointment, :now)")
                .param("id", Ids.next())
                .param("hash", hash(token))
                .param("appointment", id)
                .param("now", at(clock.instant()))
                .query(row -> {});
        mailbox.send(new Letter(
                appointment.mail(),
                mailbox.language(AppointmentLetter.QUESTION, languages(appointment)),
                AppointmentLetter.QUESTION,
                List.of(appointment.name(), address.origin() + "/appointments/questions/" + token)));
    }

    /** What the person chose for their account, otherwise what their appointment says that they speak. */
    private List<String> languages(Appointment appointment) {
        return Stream.concat(
                        accounts.language(appointment.member(), appointment.mail()).stream(),
                        appointment.languages().stream())
                .toList();
    }

    /** Who is asked; nobody where the link is forged, used or too old. */
    @Transactional(readOnly = true)
    Optional<Asked> asked(String token) {
        return jdbc.sql("select * from member.asked(:hash, :since)")
                .param("hash", hash(token))
                .param("since", at(oldest()))
                .query((row, number) -> new Asked(
                        row.getObject("appointment", UUID.class),
                        new MemberId(row.getObject("owner", UUID.class)),
                        Post.valueOf(row.getString("post")),
                        row.getString("name")))
                .optional();
    }

    /** Confirms for another year; false where the link no longer asks anybody. */
    boolean answer(String token) {
        asked(token).ifPresent(asked -> changed(asked.appointment(), asked.member()));
        return jdbc.sql("select member.answer(:hash, :since, :now, :due)")
                .param("hash", hash(token))
                .param("since", at(oldest()))
                .param("now", at(clock.instant()))
                .param("due", at(clock.instant().plus(Appointment.YEAR)))
                .query(Boolean.class)
                .single();
    }

    private void changed(UUID appointment, MemberId member) {
        events.publishEvent(new CommitmentChanged(ConfirmationCommitments.KIND, appointment, member));
    }

    private Instant oldest() {
        return clock.instant().minus(patience().plus(Duration.ofDays(30)));
    }

    /** How long the question waits for its answer. */
    private Duration patience() {
        return Duration.ofDays(settings.number(NetworkSettings.Setting.CONFIRMATION_DAYS));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
