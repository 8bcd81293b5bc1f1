package org.focalnet.library.review;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.exchange.Silences;
import org.focalnet.library.Credit;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemCourse;
import org.focalnet.library.item.ItemStore;
import org.focalnet.library.item.ItemText;
import org.focalnet.member.WideRegions;
import org.focalnet.web.AudiencePickers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has others read an item before its readers find it. */
@Component
@Transactional
public class ReviewStore {

    /** What a silence procedure takes. */
    private static final int TITLE = 160;

    private static final int TEXT = 8_000;

    private final JdbcClient jdbc;
    private final ItemStore items;
    private final ItemCourse course;
    private final Silences silences;
    private final Audiences audiences;
    private final AudiencePickers pickers;
    private final WideRegions regions;
    private final MemberNames names;
    private final Clock clock;

    ReviewStore(
            JdbcClient jdbc,
            ItemStore items,
            ItemCourse course,
            Silences silences,
            Audiences audiences,
            AudiencePickers pickers,
            WideRegions regions,
            MemberNames names,
            Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.course = course;
        this.silences = silences;
        this.audiences = audiences;
        this.pickers = pickers;
        this.regions = regions;
        this.names = names;
        this.clock = clock;
    }

    /**
     * How an item is reviewed.
     *
     * @param office whether the secretariat alone reads it first; else those who are to find it, all members where that is everybody
     * @param days working days that they have
     * @param author who asks, as the readers see it
     */
    public record Asked(boolean office, int days, ZoneId zone, String author) {}

    /** Submits a draft; what only the own team reads needs no other reader. */
    public void submit(UUID id, Asked asked) {
        Item item = items.own(id);
        item.checkSubmission();
        if (item.facts().credit() != Credit.NAMED && item.readers() != AudienceKind.OWN) {
            relay(item);
        } else if (item.readers() == AudienceKind.OWN) {
            course.list(item, clock.instant());
        } else {
            open(List.of(item), readers(item, asked.office()), asked);
        }
    }

    /** Several at once, to the same readers, by one procedure. */
    public void submit(List<Item> batch, Asked asked) {
        batch.forEach(Item::checkSubmission);
        Set<AudienceId> intended = batch.stream().map(Item::intended).collect(Collectors.toSet());
        boolean named = batch.stream().allMatch(item -> item.facts().credit() == Credit.NAMED);
        if (intended.size() != 1 || !named) {
            throw new Refused("library.refused.batch");
        }
        if (batch.getFirst().readers() == AudienceKind.OWN) {
            batch.forEach(item -> course.list(item, clock.instant()));
        } else {
            open(batch, readers(batch.getFirst(), asked.office()), asked);
        }
    }

    private void relay(Item item) {
        String region = regions.code(item.owner());
        if (item.facts().credit() == Credit.REGION && region == null) {
            throw new Refused("library.refused.region", "credit");
        }
        course.relay(item, region == null ? "" : region);
    }

    /** What the secretariat has to publish is read by all members first. */
    void openRelayed(UUID id) {
        open(
                List.of(items.own(id)),
                AudienceChoice.NETWORK,
                new Asked(false, Item.MOST_DAYS, ZoneId.of("UTC"), names.name(MemberId.SECRETARIAT, Locale.ENGLISH)));
    }

    private AudienceChoice readers(Item item, boolean office) {
        if (office && !item.owner().equals(MemberId.SECRETARIAT)) {
            return AudienceChoice.named(Set.of(MemberId.SECRETARIAT));
        }
        return item.readers() == AudienceKind.PUBLIC ? AudienceChoice.NETWORK : pickers.choice(item.intended());
    }

    private void open(List<Item> batch, AudienceChoice readers, Asked asked) {
        UUID review = Ids.next();
        AudienceId audience = audiences.resolve(readers);
        String title = batch.getFirst().title();
        silences.open(
                review,
                new Silences.NewSilence(
                        Silences.Kind.LIBRARY_ENTRY,
                        TermsInput.most(batch.size() == 1 ? title : title + " (+" + (batch.size() - 1) + ")", TITLE),
                        TermsInput.most(text(batch), TEXT),
                        readers,
                        asked.days(),
                        asked.zone(),
                        true,
                        asked.author()),
                clock.instant());
        batch.forEach(item -> course.review(item, review, audience));
    }

    private static String text(List<Item> batch) {
        if (batch.size() == 1) {
            Item item = batch.getFirst();
            return item.path() + "\n\n"
                    + String.join("\n\n", ItemText.parts(item.original().told()).values());
        }
        return batch.stream().map(item -> item.title() + "\n" + item.path()).collect(Collectors.joining("\n\n"));
    }

    /** What a procedure of the viewer's member was about. */
    List<Item> reviewed(UUID review) {
        return jdbc
                .sql("select id from library.item where review_id = :review and owner_id = :owner and state = 'REVIEW'")
                .param("review", review)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(items::own)
                .toList();
    }
}
