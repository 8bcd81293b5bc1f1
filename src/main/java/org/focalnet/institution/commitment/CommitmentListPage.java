package org.focalnet.institution.commitment;

import java.util.List;
import java.util.Map;
import org.focalnet.institution.InstitutionWords;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** All commitments of the hub. */
public record CommitmentListPage(CommitmentFilter filter, List<Commitment.Line> lines, boolean writes) implements View {

    public static Map<String, String> kinds(Shell shell) {
        return InstitutionWords.of("institution.commitment.kind", Commitment.Kind.values(), shell);
    }

    public static Map<String, String> statuses(Shell shell) {
        return InstitutionWords.of("institution.commitment.status", Commitment.Status.values(), shell);
    }

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int pages() {
        return Math.max(1, (total() + ExecutiveCommitmentStore.PAGE - 1) / ExecutiveCommitmentStore.PAGE);
    }
}
