package org.focalnet.policyreview.policy;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A policy with its papers, in one transaction. */
@Component
@Transactional
public class PolicyIntake {

    private final PolicyStore store;
    private final Audiences audiences;
    private final Attachments attachments;

    PolicyIntake(PolicyStore store, Audiences audiences, Attachments attachments) {
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

    void change(UUID id, int version, Policy.Words words, List<Upload> papers) {
        store.change(id, version, words);
        take(id, audiences.resolve(AudienceChoice.OWN), papers);
    }

    private void take(UUID policy, AudienceId readers, List<Upload> papers) {
        attachments.take(policy, readers, papers.stream().map(Upload::id).toList());
    }
}
