package org.focalnet.file.file;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachment;
import org.focalnet.file.content.Scanner;
import org.focalnet.file.reading.Reading;
import org.focalnet.file.storage.StorageDown;
import org.focalnet.file.storage.Vault;
import org.focalnet.file.upload.UploadWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to files without anybody waiting: the scanner is asked again, documents are read, waste is cleared. */
@Component
class FileWork {

    private static final Logger LOG = LoggerFactory.getLogger(FileWork.class);
    private static final int AT_ONCE = 10;
    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final FileStore files;
    private final Vault vault;
    private final Scanner scanner;
    private final Reading reading;
    private final UploadWork uploads;
    private final Clock clock;

    FileWork(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            FileStore files,
            Vault vault,
            Scanner scanner,
            Reading reading,
            UploadWork uploads,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.files = files;
        this.vault = vault;
        this.scanner = scanner;
        this.reading = reading;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> fileTurn(FileWork work) {
        return Tasks.recurring("file-turn", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> work.turn());
    }

    @Bean
    static RecurringTask<Void> fileSweep(FileWork work) {
        return Tasks.recurring("file-sweep", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> work.uploads.sweep());
    }

    private record Due(
            boolean upload,
            UUID id,
            MemberId member,
            @Nullable UUID account) {}

    /** One turn; what fails because the storage or the scanner is away comes again in a later one. */
    void turn() {
        List<Due> due = transactions.execute(status -> jdbc.sql(
                        "select upload, id, member, account from file.claim(:at, :most)")
                .param("at", Timestamp.from(clock.instant()))
                .param("most", AT_ONCE)
                .query((row, number) -> new Due(
                        row.getBoolean("upload"),
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("account", UUID.class)))
                .list());
        for (Due one : due) {
            Viewer who =
                    one.upload() ? new Viewer(one.member(), one.account(), Role.TEAM) : Viewer.office(one.member());
            Viewers.run(who, () -> attempt(one));
        }
    }

    private void attempt(Due one) {
        try {
            if (one.upload()) {
                uploads.recheck(one.id());
            } else {
                advance(files.get(one.id()));
            }
        } catch (NotFound gone) {
            LOG.debug("file {} is gone", one.id());
        } catch (StorageDown | IOException e) {
            LOG.warn("file {} waits for the storage", one.id());
        }
    }

    private void advance(StoredFile file) throws IOException {
        if (file.state() == Attachment.State.CHECKING && !passes(file)) {
            return;
        }
        if (!file.kind().readable() || file.tries() > TRIES) {
            files.know(file, "", List.of());
            return;
        }
        Reading.Result result;
        try (var content = vault.open(file.owner(), file.blob())) {
            result = file.kind().plainText()
                    ? new Reading.Result(PlainText.of(content.stream(), PlainText.SEARCHED), List.of())
                    : reading.read(file.kind(), content.stream());
        }
        List<UUID> pictures = new ArrayList<>();
        for (byte[] picture : result.pictures()) {
            pictures.add(
                    vault.write(file.owner(), new ByteArrayInputStream(picture)).blob());
        }
        files.know(file, PlainText.clean(result.text()), pictures);
    }

    private boolean passes(StoredFile file) throws IOException {
        try (var content = vault.open(file.owner(), file.blob())) {
            switch (scanner.scan(content.stream())) {
                case CLEAN -> {
                    files.pass(file.id());
                    return true;
                }
                case INFECTED, UNSCANNABLE -> files.refuse(file);
                case AWAY -> LOG.info("file {} waits for the scanner", file.id());
            }
        }
        return false;
    }
}
