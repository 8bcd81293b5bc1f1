package org.focalnet.library.deposit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.library.Credit;
import org.focalnet.library.Effort;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.NewItem;
import org.focalnet.library.Regions;
import org.focalnet.library.Told;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.TextForm;
import org.focalnet.library.lookup.Looked;
import org.focalnet.library.lookup.Numbered;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of an item as it was typed. @param item what it means @param number a DOI or ISBN that is to be looked up */
public record ItemInput(NewItem item, String reviewOn, String number) {

    /** How far ahead an owner may put off looking at an item again. */
    private static final int YEARS = 10;

    static ItemInput of(NewItem item) {
        return new ItemInput(item, item.reviewOn().toString(), "");
    }

    /** A new one, with what another page already knows of it in the address. */
    static ItemInput blank(Typed known, String language, LocalDate today) {
        ItemKind kind = known.raw("kind").isEmpty() ? ItemKind.LESSON : kind(known);
        ItemFacts facts = ItemFacts.of(kind, Tlp.GREEN, language);
        Told told = Told.of(known.line("title", 0, 300), "");
        return of(new NewItem(facts, told, AudienceChoice.NETWORK, "", today.plusYears(2)));
    }

    private static ItemKind kind(Typed known) {
        ItemKind kind = known.choice("kind", ItemKind.class);
        return kind == null ? ItemKind.LESSON : kind;
    }

    static ItemInput of(Item item, AudienceChoice readers, String consent) {
        return of(new NewItem(item.facts(), item.original().told(), readers, consent, item.reviewOn()));
    }

    /** Notes what does not fit. @param fixed the item where its readers and what is said of its owner stay */
    static ItemInput read(Typed typed, LocalDate today, @Nullable Item fixed, @Nullable AudienceChoice readers) {
        AudienceChoice chosen = readers == null ? AudiencePickers.read(typed, Item.AUDIENCES) : readers;
        ItemKind kind = typed.choice("kind", ItemKind.class);
        Credit credit = fixed == null
                ? typed.choice("credit", Credit.class)
                : fixed.facts().credit();
        Told told = TextForm.told(typed);
        LocalDate review = typed.day("review", today, today.plusYears(YEARS));
        var facts = new ItemFacts(
                kind == null ? ItemKind.LESSON : kind,
                fixed == null ? mark(typed, chosen.kind()) : fixed.facts().tlp(),
                credit == null ? Credit.NAMED : credit,
                TextForm.language(typed),
                typed.line("creator", 0, 300),
                issued(typed),
                typed.line("identifier", 0, 200),
                link(typed),
                typed.line("rights", 0, 300),
                typed.raw("effort").isEmpty() ? null : typed.choice("effort", Effort.class),
                typed.choices("themes", Theme.class, 0, 6),
                typed.choices("pillars", Pillar.class, 0, 3),
                typed.choices("sectors", Sector.class, 0, 6),
                regions(typed));
        String wrong = Item.wrong(facts.credit(), chosen.kind(), facts.creator());
        if (wrong != null) {
            typed.problems().add("credit", wrong);
        }
        String consent = typed.text("consent", 0, 1000);
        return new ItemInput(
                new NewItem(facts, told, chosen, consent, review == null ? today.plusYears(2) : review),
                typed.raw("review"),
                TermsInput.most(typed.raw("number"), 250));
    }

    /** With what a number stands for, where nothing was typed yet. */
    ItemInput with(Numbered asked, Looked found) {
        ItemFacts facts = item.facts();
        boolean titled = !item.told().title().isEmpty();
        String link = found.link().isEmpty() && asked.doi() ? "https://doi.org/" + asked.value() : found.link();
        var proposed = new ItemFacts(
                titled || facts.kind() != ItemKind.LESSON ? facts.kind() : found.kind(),
                facts.tlp(),
                facts.credit(),
                titled || found.language().isEmpty() ? facts.language() : found.language(),
                facts.credit() == Credit.NAMED ? first(facts.creator(), found.creator()) : facts.creator(),
                first(facts.issued(), found.issued()),
                first(facts.identifier(), asked.value()),
                first(facts.link(), link),
                facts.rights(),
                facts.effort(),
                facts.themes(),
                facts.pillars(),
                facts.sectors(),
                facts.regions());
        Told told = item.told()
                .with(first(item.told().title(), found.title()), item.told().summary());
        return new ItemInput(
                new NewItem(proposed, told, item.readers(), item.consent(), item.reviewOn()), reviewOn, number);
    }

    static String first(String typed, String proposed) {
        return typed.isBlank() ? proposed : typed;
    }

    private static Tlp mark(Typed typed, AudienceKind readers) {
        Tlp usual = Tlp.strictest(readers);
        Tlp mark = typed.raw("mark").isEmpty() ? usual : typed.choice("mark", Tlp.class);
        if (mark == null || mark.atLeast(usual) != mark || readers == AudienceKind.PUBLIC && mark != Tlp.CLEAR) {
            typed.problems().add("mark", "library.refused.mark", usual.label());
            return usual;
        }
        return mark;
    }

    private static String issued(Typed typed) {
        String issued = typed.line("issued", 0, 10);
        if (!issued.matches("([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?")) {
            typed.problems().add("issued", "library.refused.issued");
        }
        return issued;
    }

    private static String link(Typed typed) {
        String link = typed.line("link", 0, 1000);
        if (!link.isEmpty() && !link.matches("https?://[^\\s<>\"]+")) {
            typed.problems().add("link", "library.refused.address");
        }
        return link;
    }

    private static Set<String> regions(Typed typed) {
        Set<String> regions = new LinkedHashSet<>(typed.values("regions"));
        regions.retainAll(Regions.codes());
        return regions;
    }
}
