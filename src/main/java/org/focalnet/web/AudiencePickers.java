package org.focalnet.web;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.Audience;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the audience picker of a form, reads what was chosen in it, and names the readers of what is shown. */
@Component
public class AudiencePickers {

    /** Frozen, so that all threads share them: making one costs more than sorting by it. */
    private static final Map<Locale, Collator> ORDERS = new ConcurrentHashMap<>();

    /** Where a name stands in the order of a language; the names of the members are few, and sorted for every page. */
    private static final Map<Place, CollationKey> PLACES = new ConcurrentHashMap<>();

    private static final int MOST_PLACES = 10_000;

    private record Place(Locale language, String name) {}

    private record Placed(MemberNames.Named member, CollationKey place) {}

    /** So many members are looked up and sorted for each page that says who reads it: then their order is kept. */
    private static final int MANY = 8;

    private static final int MOST_KEPT = 500;

    private record Many(Locale language, Set<MemberId> members) {}

    private record Sorted(Object edition, List<MemberNames.Named> members) {}

    private final Map<Many, Sorted> sorted = new ConcurrentHashMap<>();
    private final Audiences audiences;
    private final MemberNames names;

    AudiencePickers(Audiences audiences, MemberNames names) {
        this.audiences = audiences;
        this.names = names;
    }

    /** The picker of a form, with what is chosen so far. */
    public AudiencePicker of(Shell shell, List<AudienceKind> kinds, AudienceChoice choice) {
        return of(
                shell,
                kind -> shell.code("audience.picker.title", kind),
                kind -> shell.code("audience.picker.text", kind),
                kinds,
                choice);
    }

    /** The same in a form that has words of its own for what the kinds mean. */
    public AudiencePicker of(
            Shell shell,
            Function<AudienceKind, String> titles,
            Function<AudienceKind, String> texts,
            List<AudienceKind> kinds,
            AudienceChoice choice) {
        MemberId writer = Viewers.require().member();
        boolean naming = kinds.contains(AudienceKind.NAMED);
        Set<MemberId> others = naming
                ? audiences.preview(AudienceChoice.NETWORK).stream()
                        .filter(member -> !member.equals(writer))
                        .collect(Collectors.toSet())
                : Set.of();
        return new AudiencePicker(
                kinds,
                titles,
                texts,
                choice.kind(),
                named(choice.named(), shell),
                named(others, shell),
                kinds.contains(AudienceKind.GROUP) ? names.groups(shell.locale()) : Map.of(),
                choice.circle(),
                readers(shell, choice));
    }

    /** The exact readers of a choice, the truth that row-level security will keep. */
    public AudiencePicker.Readers readers(Shell shell, AudienceChoice choice) {
        return readers(shell, choice.kind(), audiences.preview(choice));
    }

    /** The band over a page that shows something with this audience. */
    public Ribbon ribbon(Shell shell, AudienceId id, Tlp tlp) {
        Audience audience = audiences.find(id).orElseThrow(NotFound::new);
        return ribbon(shell, audience.kind(), audience.readers(), tlp);
    }

    /** The same, where the readers are at hand. */
    public Ribbon ribbon(Shell shell, AudienceKind kind, Set<MemberId> members, Tlp tlp) {
        AudiencePicker.Readers readers = readers(shell, kind, members);
        return switch (kind) {
            case OWN -> {
                Ribbon own = Ribbon.own(shell);
                yield new Ribbon(
                        kind,
                        own.title(),
                        own.detail(),
                        own.readers(),
                        own.tlp().atLeast(tlp));
            }
            case NETWORK -> {
                Ribbon network = Ribbon.network(shell);
                yield new Ribbon(kind, network.title(), network.detail(), readers.names(), tlp);
            }
            case PUBLIC ->
                new Ribbon(kind, shell.t("web.ribbon.public"), shell.t("web.ribbon.public.detail"), List.of(), tlp);
            case NAMED, GROUP ->
                new Ribbon(
                        kind,
                        readers.names().size() <= 3
                                ? shell.t("web.ribbon.named", shell.list(readers.names()))
                                : shell.t("web.ribbon.many", readers.names().size()),
                        shell.t(readers.secretariat() ? "web.ribbon.named.secretariat" : "web.ribbon.own.detail"),
                        readers.names(),
                        tlp,
                        named(
                                        members.stream()
                                                .filter(one -> !names.reachable(one))
                                                .toList(),
                                        shell)
                                .stream()
                                .map(MemberNames.Named::name)
                                .toList());
        };
    }

    private AudiencePicker.Readers readers(Shell shell, AudienceKind kind, Set<MemberId> members) {
        var viewer = Viewers.current();
        return new AudiencePicker.Readers(
                kind,
                viewer == null ? "" : names.name(viewer.member(), shell.locale()),
                named(members, shell).stream().map(MemberNames.Named::name).toList(),
                members.contains(MemberId.SECRETARIAT));
    }

    /** Members with their names, in the order of the reader's language. */
    public List<MemberNames.Named> named(Collection<MemberId> members, Shell shell) {
        if (members.size() < MANY || !(members instanceof Set<MemberId>)) {
            return sorted(members, shell.locale());
        }
        Object edition = names.edition();
        var key = new Many(shell.locale(), Set.copyOf(members));
        Sorted kept = sorted.get(key);
        if (kept == null || kept.edition() != edition) {
            kept = new Sorted(edition, sorted(members, shell.locale()));
            if (sorted.size() >= MOST_KEPT) {
                sorted.clear();
            }
            sorted.put(key, kept);
        }
        return kept.members();
    }

    private List<MemberNames.Named> sorted(Collection<MemberId> members, Locale language) {
        return members.stream()
                .map(member -> new MemberNames.Named(member, names.name(member, language)))
                .map(member -> new Placed(member, place(member.name(), language)))
                .sorted(Comparator.comparing(Placed::place)
                        .thenComparing(placed -> placed.member().id()))
                .map(Placed::member)
                .toList();
    }

    /** The names of members in the reader's language, by member. */
    public Map<MemberId, String> names(Collection<MemberId> members, Shell shell) {
        Map<MemberId, String> found = new HashMap<>();
        members.forEach(member -> found.put(member, names.name(member, shell.locale())));
        return found;
    }

    private static CollationKey place(String name, Locale language) {
        if (PLACES.size() >= MOST_PLACES) {
            PLACES.clear();
        }
        return PLACES.computeIfAbsent(
                new Place(language, name),
                key -> ORDERS.computeIfAbsent(
                                language,
                                locale -> Collator.getInstance(ULocale.forLocale(locale))
                                        .freeze())
                        .getCollationKey(name));
    }

    /** What was chosen; a problem of the field {@code audience} where it names nobody or nothing that is offered. */
    public static AudienceChoice read(Typed typed, List<AudienceKind> offered) {
        AudienceKind kind = offered.size() == 1
                ? offered.getFirst()
                : offered.stream()
                        .filter(one -> one.name().equals(typed.raw("audience")))
                        .findFirst()
                        .orElse(null);
        if (kind == null) {
            typed.problems().add("audience", "web.problem.choose");
            return AudienceChoice.OWN;
        }
        return switch (kind) {
            case OWN -> AudienceChoice.OWN;
            case NETWORK -> AudienceChoice.NETWORK;
            case PUBLIC -> AudienceChoice.PUBLIC;
            case GROUP -> group(typed, typed.id("circle"));
            case NAMED -> {
                Set<MemberId> members = members(typed);
                if (members.isEmpty()) {
                    typed.problems().add("audience", "audience.picker.nobody");
                }
                yield AudienceChoice.named(members);
            }
        };
    }

    private static AudienceChoice group(Typed typed, @Nullable UUID circle) {
        if (circle == null) {
            typed.problems().add("audience", "audience.picker.no_group");
            return new AudienceChoice(AudienceKind.GROUP, null, members(typed)); // to be shown as it was typed
        }
        return AudienceChoice.group(circle);
    }

    private static Set<MemberId> members(Typed typed) {
        return typed.ids("member").stream().map(MemberId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** What a fresh form begins with: the group that its link names, where the viewer may address it. */
    public AudienceChoice begun(Typed typed, AudienceChoice usual) {
        UUID group = typed.id("group");
        return group != null && names.groups(Locale.ENGLISH).containsKey(group) ? AudienceChoice.group(group) : usual;
    }

    /** The choice that made an audience, to show it again in a form. */
    public AudienceChoice choice(AudienceId id) {
        Audience audience = audiences.find(id).orElseThrow(NotFound::new);
        return switch (audience.kind()) {
            case OWN -> AudienceChoice.OWN;
            case NETWORK -> AudienceChoice.NETWORK;
            case PUBLIC -> AudienceChoice.PUBLIC;
            case NAMED ->
                AudienceChoice.named(audience.readers().stream()
                        .filter(member -> !member.equals(Viewers.require().member()))
                        .collect(Collectors.toSet()));
            case GROUP -> {
                UUID circle = audience.circle();
                if (circle == null) {
                    throw new Refused("audience.picker.refused", "audience");
                }
                yield AudienceChoice.group(circle);
            }
        };
    }
}
