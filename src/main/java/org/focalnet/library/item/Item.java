package org.focalnet.library.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.library.Credit;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.Told;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the library.
 *
 * @param audience who reads it now
 * @param readers the kind of those who read it once it is listed
 * @param intended who reads it once it is listed
 * @param review the silence procedure by which others read it first
 * @param published what the secretariat published in its place
 * @param region where its owner is, as far as may be said
 * @param reason why it was withdrawn
 * @param texts it in each language, the original first; none where it was withdrawn
 */
public record Item(
        UUID id,
        MemberId owner,
        AudienceId audience,
        AudienceKind readers,
        AudienceId intended,
        ItemState state,
        ItemFacts facts,
        boolean consented,
        LocalDate reviewOn,
        @Nullable UUID review,
        @Nullable UUID published,
        String region,
        String reason,
        int version,
        Instant created,
        Instant changed,
        @Nullable Instant listed,
        @Nullable Instant withdrawn,
        List<ItemText> texts) {

    public static final List<AudienceKind> AUDIENCES = List.of(AudienceKind.values());

    /** Working days that others have to read it: a week to two. */
    public static final int LEAST_DAYS = 5;

    public static final int MOST_DAYS = 10;

    public String path() {
        return "/library/items/" + id;
    }

    public ItemText original() {
        return texts.getFirst();
    }

    public String title() {
        return original().told().title();
    }

    /** It in a language; the original where it is not there in it. */
    public ItemText in(String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElseGet(this::original);
    }

    /** Whether everybody may read it, so that harvesters hear of it. */
    public boolean open() {
        return audience.equals(AudienceId.PUBLIC);
    }

    /** Whether its words may be changed: not while others read them to object, nor what the secretariat has published. */
    public boolean editable() {
        return state == ItemState.DRAFT || state == ItemState.LISTED;
    }

    /** Who reads it and what is said of whose it is stay once it is listed: others rely on it. */
    public boolean fixed() {
        return state == ItemState.LISTED;
    }

    public boolean withdrawable() {
        return state != ItemState.WITHDRAWN;
    }

    /** Whether listing it tells everybody, for which a lead proves who they are. */
    public boolean disclosed() {
        return readers == AudienceKind.PUBLIC;
    }

    /** Whether nothing is missing for a review. */
    public boolean submittable() {
        try {
            checkSubmission();
            return true;
        } catch (Refused missing) {
            return false;
        }
    }

    /** Refuses to have others read what lacks something. */
    public void checkSubmission() {
        if (state != ItemState.DRAFT) {
            throw new Refused("library.refused.state");
        }
        Told told = original().told();
        if (facts.kind() == ItemKind.LESSON
                && (told.done().isEmpty() || told.failed().isEmpty())) {
            throw new Refused("library.refused.lesson", told.done().isEmpty() ? "done" : "failed");
        }
        boolean elsewhere = !facts.link().isEmpty() || !facts.identifier().isEmpty();
        if (facts.kind() != ItemKind.LESSON
                && told.summary().isEmpty()
                && told.done().isEmpty()
                && !elsewhere) {
            throw new Refused("library.refused.summary", "summary");
        }
        if (facts.kind() == ItemKind.LINK && facts.link().isEmpty()) {
            throw new Refused("library.refused.link", "link");
        }
        if (facts.themes().isEmpty()) {
            throw new Refused("library.refused.themes", "themes");
        }
        if (!consented) {
            throw new Refused("library.refused.consent", "consent");
        }
    }

    /** Why what is said of its owner does not go with its readers; null where it does. */
    public static @Nullable String wrong(Credit credit, AudienceKind readers, String creator) {
        if (credit == Credit.NAMED) {
            return null;
        }
        if (!creator.isEmpty()) {
            return "library.refused.creator";
        }
        return readers == AudienceKind.NETWORK || readers == AudienceKind.PUBLIC || readers == AudienceKind.OWN
                ? null
                : "library.refused.credit";
    }
}
