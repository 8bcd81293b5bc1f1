package org.focalnet.file.upload;

import java.sql.Timestamp;
import java.time.Clock;
import org.focalnet.file.storage.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody attached in time ends, and content that no row needs is deleted. */
@Component
public class UploadWork {

    private static final int BLOBS = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Vault vault;
    private final Intake intake;
    private final Clock clock;

    UploadWork(JdbcClient jdbc, TransactionTemplate transactions, Vault vault, Intake intake, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.vault = vault;
        this.intake = intake;
        this.clock = clock;
    }

    /** Run by the job, as nobody. */
    public void sweep() {
        transactions.executeWithoutResult(status -> jdbc.sql("select file.sweep(:at)")
                .param("at", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single());
        vault.clear(BLOBS);
    }

    /** Has an upload scanned again, as its account. */
    public void recheck(java.util.UUID upload) {
        intake.recheck(upload);
    }
}
