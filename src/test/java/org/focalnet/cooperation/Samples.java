package org.focalnet.cooperation;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;

/** Needs and offers that fit each other, for tests. */
public final class Samples {

    public static final YearMonth NEXT = YearMonth.now(ZoneOffset.UTC).plusMonths(2);

    private Samples() {}

    private static final AtomicInteger TONGUES = new AtomicInteger();

    /** A language that nobody else speaks: items in it meet each other and none of another test. */
    public static String tongue() {
        int number = TONGUES.getAndIncrement();
        return "x" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    public static Terms terms(String tongue, boolean withheld, MemberId... excluded) {
        return terms(Theme.HATE_SPEECH, Form.TRAINING, Set.of(tongue), withheld, excluded);
    }

    public static Terms terms(Theme theme, Form form, Set<String> languages, boolean withheld, MemberId... excluded) {
        return new Terms(
                Assistance.CAPACITY_BUILDING,
                form,
                Set.of(theme),
                Set.of(Pillar.PILLAR_1),
                Set.of(Sector.INTERIOR),
                languages,
                false,
                NEXT,
                NEXT.plusMonths(4),
                Delivery.HYBRID,
                withheld,
                Set.of(excluded));
    }

    public static UUID need(MemberId member, Terms terms, AudienceChoice readers, NeedState state) {
        var need = new NewNeed(
                "Train 40 prison directors " + member, "Secret outcome", "Secret trial", "en", terms, 1, readers);
        return Viewers.as(
                Program.focalPoint(member), () -> Program.get(Needs.class).create(Ids.next(), need, state));
    }

    public static UUID offer(MemberId member, Terms terms, AudienceChoice readers, OfferState state) {
        return offer(member, terms, readers, state, 1);
    }

    public static UUID offer(MemberId member, Terms terms, AudienceChoice readers, OfferState state, int capacity) {
        var offer = new NewOffer(
                "A course for directors " + member, "Secret what", "Secret conditions", "en", terms, capacity, readers);
        return Viewers.as(
                Program.focalPoint(member), () -> Program.get(Offers.class).create(Ids.next(), offer, state));
    }
}
