package org.focalnet.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Program;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.database.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class MailboxTest {

    private final Mailbox mailbox = Program.get(Mailbox.class);
    private final TransactionTemplate transaction = Program.get(TransactionTemplate.class);
    private final JdbcClient jdbc = Program.get(JdbcClient.class);
    private final Path outbox = Program.get(DatabaseSettings.class).data().resolve("outbox");

    @Test
    void withoutAMailServerALetterGoesToTheOutboxReadableByItsOwnerAlone() throws Exception {
        String address = post(unique());
        Path file = Awaitility.await().until(() -> in(outbox, address), java.util.Objects::nonNull);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(outbox)))
                .isEqualTo("rwx------");
    }

    @Test
    void aLetterOfWhatWasRolledBackIsNotSent() throws Exception {
        String address = unique();
        transaction.executeWithoutResult(status -> {
            mailbox.send(letter(address));
            status.setRollbackOnly();
        });
        String next = post(unique());
        Awaitility.await().until(() -> in(outbox, next) != null);
        assertThat(in(outbox, address)).isNull();
    }

    @Test
    void noRequestReadsALetter() {
        for (String sql : List.of(
                "select * from notify.letter",
                "update notify.letter set recipient = 'me@example.org'",
                "delete from notify.letter")) {
            assertThatThrownBy(() -> jdbc.sql(sql).query().listOfRows())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        for (String sql : List.of(
                "select * from notify.take('" + UUID.randomUUID() + "')",
                "select notify.finish('" + UUID.randomUUID() + "', true)")) {
            assertThatThrownBy(() -> Viewers.run(
                            Program.focalPoint(Program.seat()),
                            () -> transaction.executeWithoutResult(
                                    status -> jdbc.sql(sql).query().listOfRows())))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void anAddressThatIsMoreThanOneAddressIsRefused() {
        for (String address : List.of(
                "",
                "nobody",
                "a@example.org,b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "A <a@example.org>",
                "a@example.org b@example.org",
                "a@exam ple.org",
                "x".repeat(250) + "@example.org")) {
            assertThatThrownBy(() -> post(address)).as(address).isInstanceOf(Refused.class);
        }
    }

    private String post(String address) {
        transaction.executeWithoutResult(status -> mailbox.send(letter(address)));
        return address;
    }

    private static String unique() {
        return "leila." + UUID.randomUUID() + "@example.org";
    }

    private static Letter letter(String address) {
        return new Letter(
                address,
                Locale.ENGLISH,
                LetterRegister.letter("identity.letter.no_code"),
                List.of("Ana", Program.url()));
    }

    private static Path in(Path outbox, String address) throws Exception {
        if (!Files.isDirectory(outbox)) {
            return null;
        }
        try (var files = Files.list(outbox)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".eml")).toList()) {
                if (Files.readString(file).contains(address)) {
                    return file;
                }
            }
        }
        return null;
    }
}
