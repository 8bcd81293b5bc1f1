package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.focalnet.audience.Attribution;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.Assistance;
import org.focalnet.cooperation.Delivery;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.Handling;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Needs;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Offers;
import org.focalnet.cooperation.PastNeeds;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Terms;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Needs and offers, what the matcher proposes, and what both sides said so far. */
@Component
@Profile("demo")
@Order(3)
class MarketPart implements Part {

    private static final int ROUNDS = 2;

    /** One offer in so many is paused in the end, so that what was proposed for it lapses. */
    private static final int PAUSED = 25;

    private final Needs needs;
    private final PastNeeds past;
    private final Offers offers;
    private final Matcher matcher;
    private final Proposals proposals;

    MarketPart(Needs needs, PastNeeds past, Offers offers, Matcher matcher, Proposals proposals) {
        this.needs = needs;
        this.past = past;
        this.offers = offers;
        this.matcher = matcher;
        this.proposals = proposals;
    }

    @Override
    public void load(Stage stage) {
        byMember("needs")
                .forEach((code, written) ->
                        stage.as(stage.member(code), () -> written.forEach(need -> need(stage, need))));
        Map<UUID, MemberId> posted = new LinkedHashMap<>();
        byMember("offers")
                .forEach((code, written) -> stage.as(
                        stage.member(code),
                        () -> written.forEach(offer -> {
                            UUID id = offer(stage, offer);
                            if (offer.code("state", OfferState.class) == OfferState.POSTED) {
                                posted.put(id, stage.member(code));
                            }
                        })));
        matcher.round();
        for (int round = 0; round < ROUNDS; round++) {
            stage.members().values().forEach(member -> stage.as(member, () -> answer(stage)));
        }
        pause(stage, posted);
        matcher.round();
    }

    /** Some offers, and others until one of those paused had been proposed: which ones are, the matcher decides. */
    private void pause(Stage stage, Map<UUID, MemberId> posted) {
        int turn = 0;
        boolean lapsed = false;
        for (Map.Entry<UUID, MemberId> offer : posted.entrySet()) {
            if (++turn % PAUSED == 0 || !lapsed && turn > posted.size() / 2) {
                var open = new AtomicInteger();
                stage.as(offer.getValue(), () -> {
                    open.set(proposals.waiting().size());
                    offers.pause(offer.getKey());
                    open.addAndGet(-proposals.waiting().size());
                });
                lapsed |= open.get() > 0;
            }
        }
    }

    private static Map<String, List<Source>> byMember(String file) {
        return Source.file(file).parts(file).stream()
                .collect(Collectors.groupingBy(one -> one.text("member"), LinkedHashMap::new, Collectors.toList()));
    }

    private void need(Stage stage, Source need) {
        Instant at = before(stage);
        UUID id = needs.create(
                stage.id(at),
                new NewNeed(
                        need.text("title"),
                        need.text("outcome"),
                        need.text("tried"),
                        need.text("language"),
                        terms(stage, need),
                        need.number("partners"),
                        readers(stage, need),
                        handling(stage, need)),
                need.code("state", NeedState.class));
        past.postedAt(id, at);
    }

    private UUID offer(Stage stage, Source offer) {
        return offers.create(
                fresh(stage),
                new NewOffer(
                        offer.text("title"),
                        offer.text("what"),
                        offer.text("conditions"),
                        offer.text("language"),
                        terms(stage, offer),
                        offer.number("capacity"),
                        readers(stage, offer),
                        handling(stage, offer)),
                offer.code("state", OfferState.class));
    }

    /** Some agree, some decline, some have not looked yet: the same ones in every installation. */
    private void answer(Stage stage) {
        for (UUID proposal : proposals.waiting()) {
            int mood = stage.random().nextInt(100);
            if (mood < 35) {
                proposals.answer(proposal, true, null, "");
            } else if (mood < 50) {
                var reasons = Proposals.Reason.values();
                proposals.answer(proposal, false, reasons[mood % reasons.length], "");
            }
        }
    }

    private static UUID fresh(Stage stage) {
        return stage.id(before(stage));
    }

    /** Some day of the last months. */
    private static Instant before(Stage stage) {
        return stage.now().minus(Duration.ofDays(stage.random().nextInt(1, 200)));
    }

    private static Terms terms(Stage stage, Source item) {
        YearMonth month = YearMonth.from(stage.now().atOffset(ZoneOffset.UTC));
        List<String> window = item.texts("window");
        return new Terms(
                item.code("kind", Assistance.class),
                item.code("form", Form.class),
                item.codes("themes", Theme.class),
                item.codes("pillar", Pillar.class),
                item.codes("sectors", Sector.class),
                new LinkedHashSet<>(item.texts("languages")),
                item.flag("interpretation"),
                month.plusMonths(Long.parseLong(window.getFirst())),
                month.plusMonths(Long.parseLong(window.getLast())),
                item.code("delivery", Delivery.class),
                item.flag("withheld") && readers(stage, item).kind() == AudienceKind.OWN,
                stage.members(item.texts("exclude")));
    }

    /** The usual one of its readers, where nothing else is written. */
    private static Handling handling(Stage stage, Source item) {
        Handling usual =
                Handling.usual(readers(stage, item).kind(), terms(stage, item).withheld());
        return new Handling(
                item.has("mark") ? item.code("mark", Tlp.class) : usual.mark(),
                item.has("attribution") ? item.code("attribution", Attribution.class) : usual.attribution());
    }

    private static AudienceChoice readers(Stage stage, Source item) {
        String region = stage.state(item.text("member")).text("region");
        return switch (item.text("audience")) {
            case "matcher" -> AudienceChoice.OWN;
            case "public" -> AudienceChoice.PUBLIC;
            case "named" -> AudienceChoice.named(Set.copyOf(stage.members(item.texts("named"))));
            case "region" -> region.isEmpty() ? AudienceChoice.NETWORK : AudienceChoice.group(stage.group(region));
            default -> AudienceChoice.NETWORK;
        };
    }
}
