package org.focalnet.notify.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.notify.Letter;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.Mailbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters over real SMTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryTest {

    private final Path data = Path.of("target", "test-data", UUID.randomUUID().toString());

    /** Not registered: the program's own words with a name in subject and text. */
    private static final LetterKind ANY = new LetterKind() {
        @Override
        public String key() {
            return "web.ribbon.own";
        }

        @Override
        public String subjectKey() {
            return key();
        }

        @Override
        public String textKey() {
            return key();
        }

        @Override
        public Recipient recipient() {
            return Recipient.ACCOUNT;
        }

        @Override
        public List<Said> says() {
            return List.of(Said.MEMBER_NAME);
        }
    };

    private GreenMail server;
    private ConfigurableApplicationContext program;

    @BeforeAll
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        program = program();
    }

    @AfterAll
    void stop() {
        program.close();
        server.stop();
    }

    private ConfigurableApplicationContext program() {
        return Program.start(Map.of(
                "focalnet.data", data.toString(),
                "focalnet.mail.host", "127.0.0.1",
                "focalnet.mail.port", server.getSmtp().getPort(),
                "focalnet.mail.tls", "false",
                "focalnet.mail.from", "office@focalnet.example"));
    }

    @Test
    void aLetterArrivesAsPlainTextUnderItsOwnIdAndIsForgotten() throws Exception {
        String to = post(Locale.ENGLISH, "Estavia");
        MimeMessage mail = received(to);
        assertThat(mail.getSubject()).isEqualTo("Only Estavia’s team reads this page");
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getFrom()[0]).hasToString("office@focalnet.example");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@focalnet\\.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getSentDate()).isCloseTo(new java.util.Date(), 60_000);
        UUID id = UUID.fromString(mail.getMessageID().substring(1, 37));
        Awaitility.await().until(() -> jobs(id) == 0);
        try (var owner = owner();
                var row = owner.createStatement().executeQuery("select * from notify.letter where id = '" + id + "'")) {
            row.next();
            assertThat(row.getString("state")).isEqualTo("DELIVERED");
            for (String column : List.of("recipient", "arguments", "subject_key", "text_key", "language")) {
                assertThat(row.getObject(column)).as(column).isNull();
            }
        }
    }

    @Test
    void arabicArrivesAsArabicAndForeignNamesKeepTheirDirection() throws Exception {
        MimeMessage mail = received(post(Locale.of("ar"), "Estavia"));
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("ar");
        assertThat(mail.getHeader("Subject", null)).startsWith("=?UTF-8?");
        assertThat(mail.getSubject()).contains("\u2068Estavia\u2069").containsPattern("\\p{InArabic}");
        MimeMessage english = received(post(Locale.ENGLISH, "إستافيا"));
        assertThat(english.getSubject()).isEqualTo("Only \u2068إستافيا\u2069’s team reads this page");
    }

    @Test
    void aNameCannotAddAHeaderOrASentence() throws Exception {
        for (String name : List.of(
                "Estavia\r\nBcc: spy@example.org",
                "Estavia\nSubject: other",
                "Estavia\u2028\u0085X: y",
                "Estavia\u202Egnirts",
                "x".repeat(3_000))) {
            MimeMessage mail = received(post(Locale.ENGLISH, name));
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getHeader("Subject")).hasSize(1);
            assertThat(mail.getHeader("X")).isNull();
            assertThat(mail.getSubject()).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202E]");
            assertThat(mail.getSubject().length()).isLessThanOrEqualTo(200);
            assertThat(String.valueOf(mail.getContent()).strip().lines()).hasSize(1);
        }
    }

    @Test
    void manyAtOnceDeliverALetterOnce() throws Exception {
        Scheduler jobs = program.getBean(Scheduler.class);
        jobs.pause();
        try {
            String to = post(Locale.ENGLISH, "Norvia");
            UUID id = UUID.fromString(jobs.getScheduledExecutions().stream()
                    .filter(job -> job.getTaskInstance().getTaskName().equals("notify.letter"))
                    .map(job -> job.getTaskInstance().getId())
                    .max(String::compareTo)
                    .orElseThrow());
            Delivery delivery = program.getBean(Delivery.class);
            try (var threads = Executors.newFixedThreadPool(8)) {
                for (var done : IntStream.range(0, 8)
                        .mapToObj(i -> threads.submit(() -> delivery.deliver(id)))
                        .toList()) {
                    done.get();
                }
            }
            assertThat(count(to)).isEqualTo(1);
        } finally {
            jobs.resume();
        }
    }

    @Test
    void aLetterWaitsForAServerThatIsDownAndSurvivesARestart() throws Exception {
        int port = server.getSmtp().getPort();
        server.stop();
        String to = post(Locale.ENGLISH, "Velmar");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> failed() == 1);
        program.close();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        program = program();
        Scheduler jobs = program.getBean(Scheduler.class);
        jobs.getScheduledExecutions().stream()
                .filter(job -> job.getTaskInstance().getTaskName().equals("notify.letter"))
                .forEach(job -> jobs.reschedule(job.getTaskInstance(), Instant.now()));
        jobs.triggerCheckForDueExecutions();
        received(to);
        program.close();
        program = program();
        program.getBean(Scheduler.class).triggerCheckForDueExecutions();
        received(post(Locale.ENGLISH, "Estavia")); // the job has run
        assertThat(count(to)).isEqualTo(1);
    }

    private String post(Locale language, String name) {
        String to = "leila." + UUID.randomUUID() + "@example.org";
        program.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> program.getBean(Mailbox.class).send(new Letter(to, language, ANY, List.of(name))));
        return to;
    }

    private MimeMessage received(String to) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> List.of(server.getReceivedMessagesForDomain(to)), mails -> !mails.isEmpty())
                .getFirst();
    }

    private int count(String to) {
        return server.getReceivedMessagesForDomain(to).length;
    }

    private int failed() {
        return program.getBean(JdbcClient.class)
                .sql("select count(*) from platform.job where task_name = 'notify.letter' and consecutive_failures = 1")
                .query(Integer.class)
                .single();
    }

    private int jobs(UUID letter) {
        return program.getBean(JdbcClient.class)
                .sql("select count(*) from platform.job where task_instance = :id")
                .param("id", letter.toString())
                .query(Integer.class)
                .single();
    }

    private java.sql.Connection owner() throws java.sql.SQLException {
        var database = program.getBean(org.focalnet.database.DatabaseServer.class);
        return java.sql.DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }
}
