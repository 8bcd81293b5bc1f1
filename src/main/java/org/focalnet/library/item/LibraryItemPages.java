package org.focalnet.library.item;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.library.Credit;
import org.focalnet.member.WideRegions;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Makes the page of an item, and says whose it is as far as that may be said. */
@Component
public class LibraryItemPages {

    private final ItemStore items;
    private final UseStore uses;
    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final MemberNames names;
    private final Signposts signposts;

    LibraryItemPages(
            ItemStore items,
            UseStore uses,
            Attachments attachments,
            AudiencePickers pickers,
            MemberNames names,
            Signposts signposts) {
        this.items = items;
        this.uses = uses;
        this.attachments = attachments;
        this.pickers = pickers;
        this.names = names;
        this.signposts = signposts;
    }

    /** Whose an item is, in words: the one place that says it. */
    public String credit(Item item, Shell shell) {
        if (item.facts().credit() == Credit.NAMED) {
            return names.name(item.owner(), shell.locale());
        }
        return item.facts().credit() == Credit.REGION && !item.region().isEmpty()
                ? shell.t("library.by.region", WideRegions.words(item.region(), shell))
                : shell.t("library.by.nobody");
    }

    /** Who made it, as it is cited: in English, which all citations have in common. */
    public String creator(Item item, Shell shell) {
        return item.facts().creator().isEmpty()
                ? credit(item, shell.in(Locale.ENGLISH))
                : item.facts().creator();
    }

    ItemPage page(Item item, String language, String reason, Problems problems, Shell shell) {
        Viewer viewer = Viewers.current();
        boolean own = viewer != null && viewer.member().equals(item.owner());
        ItemText text = item.in(language);
        Map<UUID, Integer> counts = uses.counts(List.of(item.id()));
        return new ItemPage(
                item,
                text,
                signposts.address(item.path()),
                credit(item, shell),
                text.translator() == null ? "" : names.name(text.translator(), shell.locale()),
                pickers.ribbon(shell, item.audience(), item.facts().tlp()),
                files(item.id()),
                counts.getOrDefault(item.id(), 0),
                viewer == null ? Optional.empty() : uses.note(item.id()),
                own,
                viewer != null && viewer.role().writes(),
                own && item.state() == ItemState.RELAYED && gone(item),
                reason,
                problems);
    }

    /** Whether what the secretariat had to publish was objected to. */
    boolean gone(Item item) {
        UUID published = item.published();
        if (published == null) {
            return false;
        }
        try {
            return items.find(published).state() == ItemState.WITHDRAWN;
        } catch (NotFound objected) {
            return true;
        }
    }

    public List<Attachment> files(UUID item) {
        return attachments.of(List.of(item)).getOrDefault(item, List.of());
    }
}
