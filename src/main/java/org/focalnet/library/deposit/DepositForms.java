package org.focalnet.library.deposit;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.library.NewItem;
import org.focalnet.library.item.Item;
import org.focalnet.library.lookup.Resolver;
import org.focalnet.library.mail.DepositAddress;
import org.focalnet.library.mail.DepositAddressStore;
import org.focalnet.member.WideRegions;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of an item. */
@Component
class DepositForms {

    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final WideRegions regions;
    private final LessonDrafts drafts;
    private final Resolver resolver;
    private final DepositAddressStore addresses;

    DepositForms(
            Attachments attachments,
            AudiencePickers pickers,
            WideRegions regions,
            LessonDrafts drafts,
            Resolver resolver,
            DepositAddressStore addresses) {
        this.attachments = attachments;
        this.pickers = pickers;
        this.regions = regions;
        this.drafts = drafts;
        this.resolver = resolver;
        this.addresses = addresses;
    }

    DepositForm of(
            Shell shell,
            UUID id,
            @Nullable Item before,
            int version,
            ItemInput input,
            List<Upload> uploads,
            Problems problems) {
        List<AudienceKind> kinds = before != null && before.fixed() ? List.of() : Item.AUDIENCES;
        String region = regions.code(Viewers.require().member());
        List<Attachment> files =
                before == null ? List.of() : attachments.of(List.of(id)).getOrDefault(id, List.of());
        return new DepositForm(
                id,
                before,
                version,
                input,
                kinds.isEmpty()
                        ? null
                        : pickers.of(
                                shell,
                                kind -> shell.code("audience.picker.title", kind),
                                kind -> shell.code("library.readers", kind),
                                kinds,
                                input.item().readers()),
                region == null ? "" : WideRegions.words(region, shell),
                files,
                uploads,
                before == null ? drafts.waiting() : List.of(),
                before == null && resolver.configured(),
                before == null ? mail() : null,
                problems);
    }

    private @Nullable String mail() {
        return addresses.possible()
                ? addresses.find().map(DepositAddress::address).orElse("")
                : null;
    }

    /** What the newest file seems to be, where nothing was typed yet. */
    ItemInput proposed(ItemInput typed, List<Upload> uploads, Shell shell) {
        if (uploads.isEmpty()) {
            return typed;
        }
        Upload newest = uploads.getLast();
        String text = attachments.text(newest.id());
        Guess guess = text.isBlank()
                ? new Guess(newest.name().replaceFirst("\\.[^.]{1,5}$", "").replace('_', ' '), "", "", "")
                : Guess.of(text, typed.item().facts().language());
        NewItem item = typed.item();
        boolean titled = !item.told().title().isEmpty();
        String language = titled || guess.language().isEmpty() ? item.facts().language() : guess.language();
        return new ItemInput(
                new NewItem(
                        item.facts().with(language, ItemInput.first(item.facts().issued(), guess.issued())),
                        item.told()
                                .with(
                                        ItemInput.first(item.told().title(), guess.title()),
                                        ItemInput.first(item.told().summary(), guess.summary())),
                        item.readers(),
                        item.consent(),
                        item.reviewOn()),
                typed.reviewOn(),
                typed.number());
    }

    static List<UUID> ids(List<Upload> uploads) {
        return uploads.stream().map(Upload::id).toList();
    }

    /** What a review still needs. */
    static Problems missing(Item item) {
        var problems = new Problems();
        try {
            item.checkSubmission();
        } catch (Refused missing) {
            problems.add(missing);
        }
        return problems;
    }
}
