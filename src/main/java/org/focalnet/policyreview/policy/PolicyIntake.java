package org.focalnet.policyreview.policy;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A policy with its papers, in one transaction. */
@Component
@Transactional
public class PolicyIntake {

    private final JdbcClient jdbc;
    private final PolicyStore store;
    private final Audiences audiences;
    private final Attachments attachments;

    PolicyIntake(JdbcClient jdbc, PolicyStore store, Audiences audiences, Attachments attachments) {
        this.jdbc = jdbc;
        this.store = store;
        this.audiences = audiences;
        this.attachments = attachments;
    }

    void register(UUID form, Policy.Words words, List<Upload> papers) {
        take(form, store.register(form, words, false), papers);
    }

    /** What an institution sent in. */
    public void sentIn(UUID id, Policy.Words words, List<Upload> papers) {
        take(id, store.register(id, words, true), papers);
    }

    /** What came by mail; nothing of it counts before somebody has looked at it. */
    public void arrive(UUID id, Policy.Words words, String sender, List<String> left, List<Upload> papers) {
        take(id, store.arrive(id, words, sender, left), papers);
    }

    /** Whoever saves what came by mail has looked at it. */
    void change(UUID id, int version, Policy.Words words, List<Upload> papers) {
        store.change(id, version, words);
        if (store.find(id).course().allows(Course.Act.ACCEPT)) {
            store.turn(id, Course.Act.ACCEPT);
        }
        take(id, audiences.resolve(AudienceChoice.OWN), papers);
    }

    private void take(UUID policy, AudienceId readers, List<Upload> papers) {
        List<UUID> files = papers.stream().map(Upload::id).toList();
        attachments.take(policy, readers, files);
        if (!files.isEmpty()) { // contributors who are asked to look at the policy read its papers
            jdbc.sql("select distinct account_id from policyreview.reviewer where policy_id = :policy")
                    .param("policy", policy)
                    .query((row, number) -> row.getObject(1, UUID.class))
                    .list()
                    .forEach(account -> audiences.assign(account, files, true));
        }
    }
}
