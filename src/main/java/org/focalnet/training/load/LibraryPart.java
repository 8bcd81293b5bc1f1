package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.library.Credit;
import org.focalnet.library.Effort;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.Library;
import org.focalnet.library.NewItem;
import org.focalnet.library.Told;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What members of the training network have brought into the library, who used it, and a few collections. */
@Component
@Profile("demo")
@Order(21)
class LibraryPart implements Part {

    private final Library library;

    LibraryPart(Library library) {
        this.library = library;
    }

    @Override
    public void load(Stage stage) {
        Source file = Source.file("library");
        Map<String, UUID> items = new HashMap<>();
        file.parts("items").forEach(one -> items.put(one.text("title"), item(stage, one)));
        file.parts("collections").forEach(one -> {
            List<UUID> chosen = new ArrayList<>();
            one.texts("items").forEach(title -> chosen.add(java.util.Objects.requireNonNull(items.get(title), title)));
            stage.as(
                    stage.member(one.text("by")),
                    () -> library.collect(stage.id(stage.now()), one.text("title"), one.text("text"), chosen));
        });
    }

    private UUID item(Stage stage, Source one) {
        Instant at = stage.before(one);
        UUID id = stage.id(at);
        MemberId owner = stage.member(one.text("by"));
        AudienceChoice readers = one.text("readers").equals("public") ? AudienceChoice.PUBLIC : AudienceChoice.NETWORK;
        NewItem item = new NewItem(
                facts(one, readers.kind()),
                told(one),
                readers,
                "Everybody who is quoted agreed",
                LocalDate.ofInstant(at.plus(Duration.ofDays(1000)), ZoneOffset.UTC));
        stage.as(owner, () -> {
            library.deposit(id, item);
            one.parts("texts").forEach(text -> library.translate(id, text.text("language"), told(text)));
            if (!one.flag("draft")) {
                library.listed(id, at);
            }
        });
        one.texts("used_by").forEach(code -> stage.as(stage.member(code), () -> library.use(id, "")));
        return id;
    }

    private static ItemFacts facts(Source one, AudienceKind readers) {
        return new ItemFacts(
                one.code("kind", ItemKind.class),
                Tlp.strictest(readers),
                Credit.NAMED,
                one.has("language") ? one.text("language") : "en",
                one.text("creator"),
                one.text("issued"),
                "",
                one.text("link"),
                one.text("rights"),
                one.has("effort") ? Effort.valueOf(one.text("effort").toUpperCase(Locale.ROOT)) : null,
                one.codes("themes", Theme.class),
                one.codes("pillars", Pillar.class),
                one.codes("sectors", Sector.class),
                regions(one));
    }

    private static Set<String> regions(Source one) {
        return new LinkedHashSet<>(one.texts("regions"));
    }

    private static Told told(Source one) {
        return new Told(
                one.text("title"),
                one.text("summary"),
                one.text("context"),
                one.text("problem"),
                one.text("done"),
                one.text("result"),
                one.text("known"),
                one.text("failed"),
                one.text("conditions"));
    }
}
