package org.focalnet.library.item;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of an item from a draft to its readers, and out again; its texts and files go with it. */
@Component
@Transactional
public class ItemCourse {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Attachments attachments;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemCourse(
            JdbcClient jdbc,
            Audiences audiences,
            Attachments attachments,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.attachments = attachments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Shows it to those who review it. */
    public void review(Item item, UUID review, AudienceId readers) {
        move(item, ItemState.REVIEW, readers, review, item.listed());
        audit.record("deposit.submitted", "library_item", item.id());
    }

    /** Shows it to those to whom it is addressed. */
    public void list(Item item, Instant at) {
        move(item, ItemState.LISTED, item.intended(), item.review(), at);
        audit.record("deposit.listed", "library_item", item.id());
    }

    /** Gives it back to its owner: somebody objected, or the review was called off. */
    public void back(Item item) {
        move(item, ItemState.DRAFT, audiences.resolve(AudienceChoice.OWN), null, null);
        audit.record("deposit.returned", "library_item", item.id());
    }

    /** Takes it away from everybody; its address, its kind and the reason stay with those who could read it. */
    public void withdraw(Item item, String reason) {
        jdbc.sql("""
                        update library.item
                           set state = 'WITHDRAWN', withdrawn_at = :now, changed_at = :now, reason = :reason, creator = '', identifier = '',
                               link = '', rights = '', version = version + 1
                         where id = :id and state <> 'WITHDRAWN'
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("id", item.id())
                .update();
        jdbc.sql("delete from library.item_text where item_id = :id returning id")
                .param("id", item.id())
                .query(row -> {
                    changed(row.getObject("id", UUID.class), item.owner());
                });
        attachments.release(item.id());
        audit.record("deposit.withdrawn", "library_item", item.id());
    }

    /** Throws away a draft that nobody else has read. */
    void discard(Item item) {
        texts(item.id()).forEach(text -> changed(text, item.owner()));
        attachments.release(item.id());
        jdbc.sql("delete from library.item where id = :id and state = 'DRAFT'")
                .param("id", item.id())
                .update();
        audit.record("deposit.discarded", "library_item", item.id());
    }

    /** Has the secretariat publish it, and say no more of its owner than the region; answers what it publishes. */
    public UUID relay(Item item, String region) {
        UUID published = jdbc.sql("select library.relay(:id, :fresh, :region, :now)")
                .param("id", item.id())
                .param("fresh", Ids.next())
                .param("region", region)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        events.publishEvent(new ItemRelayed(published));
        audit.record("deposit.submitted", "library_item", item.id());
        return published;
    }

    /** Takes back what the secretariat published in the place of the viewer's member. */
    void recall(Item item, String reason) {
        if (item.state() != ItemState.RELAYED) {
            throw new Refused("library.refused.state");
        }
        UUID published = item.published();
        if (published != null) {
            Iterable<UUID> texts = texts(published);
            jdbc.sql("select library.recall(:id, :reason, :now)")
                    .param("id", item.id())
                    .param("reason", reason)
                    .param("now", Timestamp.from(clock.instant()))
                    .query(row -> {});
            texts.forEach(text -> changed(text, MemberId.SECRETARIAT));
        }
        withdraw(item, reason);
    }

    private Iterable<UUID> texts(UUID item) {
        return jdbc.sql("select id from library.item_text where item_id = :id")
                .param("id", item)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void move(Item item, ItemState state, AudienceId readers, @Nullable UUID review, @Nullable Instant listed) {
        jdbc.sql("""
                        update library.item
                           set state = :state, audience_id = :audience, review_id = :review, listed_at = :listed, changed_at = :now,
                               version = version + 1
                         where id = :id
                        """)
                .param("state", state.name())
                .param("audience", readers.value())
                .param("review", review, Types.OTHER)
                .param("listed", listed == null ? null : listed.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", Timestamp.from(listed == null ? clock.instant() : listed))
                .param("id", item.id())
                .update();
        jdbc.sql("""
                        with moved as (
                            update library.item_text set audience_id = :audience where item_id = :id returning id),
                        versions as (
                            update library.item_version set audience_id = :audience where text_id in (select id from moved))
                        select id from moved
                        """).param("audience", readers.value()).param("id", item.id()).query(row -> {
            changed(row.getObject("id", UUID.class), Viewers.require().member());
        });
        Tlp mark = item.facts().tlp();
        attachments.address(item.id(), readers, mark);
    }

    private void changed(UUID text, MemberId owner) {
        events.publishEvent(new SearchChanged(SearchedItems.KIND, text, owner));
    }
}
