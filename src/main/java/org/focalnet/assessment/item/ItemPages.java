package org.focalnet.assessment.item;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.assessment.Finding;
import org.focalnet.assessment.Following;
import org.focalnet.assessment.answer.Answer;
import org.focalnet.assessment.answer.ItemAnswerStore;
import org.focalnet.assessment.comment.CommentStore;
import org.focalnet.assessment.evidence.EvidenceStore;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.position.PositionStore;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Upload;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of an item together, as it stands or with what was typed on it. */
@Component
@Transactional(readOnly = true)
public class ItemPages {

    /** Fields whose value is shown again as it was typed, by the form that they are of. */
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "position", Set.of("value", "trend", "confidence", "reasoning", "mitigating", "dissent"),
            "answer", Set.of("own_value", "own_capacity", "own_words"),
            "evidence", Set.of("evidence", "title", "link", "note", "source", "sure"),
            "comment", Set.of("form", "comment"));

    private final SnapshotStore snapshots;
    private final RoundStore rounds;
    private final PositionStore positions;
    private final ItemAnswerStore answers;
    private final EvidenceStore evidence;
    private final CommentStore comments;
    private final ObjectProvider<Following> followings;
    private final ShellFactory shells;

    ItemPages(
            SnapshotStore snapshots,
            RoundStore rounds,
            PositionStore positions,
            ItemAnswerStore answers,
            EvidenceStore evidence,
            CommentStore comments,
            ObjectProvider<Following> followings,
            ShellFactory shells) {
        this.snapshots = snapshots;
        this.rounds = rounds;
        this.positions = positions;
        this.answers = answers;
        this.evidence = evidence;
        this.comments = comments;
        this.followings = followings;
        this.shells = shells;
    }

    /** As it stands. */
    ItemPage show(UUID id, HttpServletRequest request) {
        return page(id, "", List.of(), "", new Problems(), request);
    }

    /** With what was typed in one of its forms. */
    public ItemPage again(UUID id, String form, List<Upload> uploads, Problems problems, HttpServletRequest request) {
        return page(id, form, uploads, "", problems, request);
    }

    /** With what was typed in one of its forms, beside what a colleague saved meanwhile. */
    public ItemPage stale(UUID id, String form, HttpServletRequest request) {
        return page(id, form, List.of(), form, new Problems(), request);
    }

    private ItemPage page(
            UUID id, String form, List<Upload> uploads, String stale, Problems problems, HttpServletRequest request) {
        List<RoundItem> beside = snapshots.beside(id);
        int at = at(beside, id);
        RoundItem item = beside.get(at);
        Position position = positions.ofItem(id);
        List<Answer> said = answers.ofItem(id);
        UUID account = Viewers.require().account();
        Finding.Kind kind = position.leads(item.item().answer());
        boolean writes = Viewers.require().role().writes();
        List<Following> all = followings.stream()
                .sorted(Comparator.comparingInt(Following::order))
                .toList();
        return new ItemPage(
                rounds.find(item.round()),
                snapshots.section(item.sectionId()),
                item,
                at == 0 ? null : beside.get(at - 1),
                at + 1 == beside.size() ? null : beside.get(at + 1),
                position,
                said,
                evidence.ofItem(id),
                comments.ofItem(id),
                account,
                position.version() == 0
                        ? List.of()
                        : all.stream().flatMap(one -> one.begun(id).stream()).toList(),
                kind == null || !writes
                        ? List.of()
                        : all.stream().filter(one -> one.after(kind)).toList(),
                writes ? kind : null,
                shown(position, mine(said, account), form, request),
                uploads,
                stale,
                writes,
                problems);
    }

    private static int at(List<RoundItem> beside, UUID id) {
        for (int at = 0; at < beside.size(); at++) {
            if (beside.get(at).id().equals(id)) {
                return at;
            }
        }
        throw new NotFound();
    }

    private static @Nullable Answer mine(List<Answer> said, @Nullable UUID account) {
        return said.stream()
                .filter(one -> one.sourceId().equals(account))
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> shown(
            Position position, @Nullable Answer mine, String form, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Position.Stand stand = position.stand();
        Map<String, String> shown = new HashMap<>();
        shown.put("value", stand.value() == null ? "" : stand.value());
        shown.put("trend", stand.trend() == null ? "" : stand.trend().name());
        shown.put(
                "confidence",
                stand.confidence() == null ? "" : stand.confidence().name());
        shown.put("reasoning", stand.reasoning());
        shown.put("mitigating", stand.mitigating());
        shown.put("dissent", stand.dissent());
        shown.put("own_value", mine == null || mine.value() == null ? "" : mine.value());
        shown.put(
                "own_capacity",
                mine == null ? shell.code("web.role", Viewers.require().role()) : mine.capacity());
        shown.put("own_words", mine == null ? "" : mine.words());
        shown.put("evidence", Ids.next().toString());
        shown.put("form", Ids.next().toString());
        var typed = new Typed(request);
        FIELDS.getOrDefault(form, Set.of()).forEach(field -> shown.put(field, typed.raw(field)));
        return shown;
    }
}
