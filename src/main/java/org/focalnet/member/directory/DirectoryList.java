package org.focalnet.member.directory;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.Region;

/** Picks and sorts what a reader looks for. */
final class DirectoryList {

    private final Locale language;
    private final Instant now;
    private final Function<String, String> themes;

    /** @param themes the words of a theme's code in the reader's language */
    DirectoryList(Locale language, Instant now, Function<String, String> themes) {
        this.language = language;
        this.now = now;
        this.themes = themes;
    }

    /** @param named the members whose name, in any language, holds what is looked for */
    List<Entry> pick(List<Entry> entries, DirectoryQuery query, List<Member> named) {
        Set<MemberId> byName = named.stream().map(Member::id).collect(Collectors.toCollection(HashSet::new));
        String wanted = Members.fold(query.q());
        return entries.stream()
                .filter(entry -> query.group() == null || entry.groups().contains(query.group()))
                .filter(entry -> query.region().isEmpty() || within(entry.member(), query.region()))
                .filter(entry -> query.language().isEmpty() || entry.languages().contains(query.language()))
                .filter(entry ->
                        query.expertise().isEmpty() || entry.expertise().contains(query.expertise()))
                .filter(entry -> !query.now() || reachable(entry))
                .filter(entry -> !query.held() || entry.focalPoint() != null)
                .filter(entry ->
                        wanted.isEmpty() || byName.contains(entry.member().id()) || holds(entry, wanted))
                .sorted(order(query.sort()))
                .toList();
    }

    boolean reachable(Entry entry) {
        return entry.office() != null && entry.office().hours().open(now);
    }

    private boolean holds(Entry entry, String wanted) {
        Stream<String> office = entry.office() == null
                ? Stream.of()
                : Stream.concat(
                        entry.office().names().texts().values().stream(),
                        Stream.of(entry.office().ministry()));
        Stream<String> people = entry.people().stream().flatMap(person -> Stream.of(person.name(), person.title()));
        Stream<String> known = entry.expertise().stream().map(themes);
        return Stream.of(office, people, known)
                .flatMap(Function.identity())
                .anyMatch(text -> Members.fold(text).contains(wanted));
    }

    static boolean within(Member member, String region) {
        String subregion = member.subregion();
        return subregion != null && (subregion.equals(region) || region.equals(Region.continent(subregion)));
    }

    /** What has nothing to be sorted by comes last, whichever way the list is turned. */
    private static Comparator<Entry> last(Predicate<Entry> bare, Comparator<Entry> order, boolean turned) {
        return Comparator.<Entry, Boolean>comparing(bare::test).thenComparing(turned ? order.reversed() : order);
    }

    private Comparator<Entry> order(String sort) {
        Collator collator = Collator.getInstance(language);
        Map<MemberId, CollationKey> keys = new HashMap<>(); // each name is looked up once, not at each comparison
        Comparator<Entry> byName = Comparator.comparing(entry -> keys.computeIfAbsent(
                entry.member().id(),
                member -> collator.getCollationKey(entry.member().name(language))));
        boolean turned = sort.startsWith("-");
        Comparator<Entry> order = switch (sort.replace("-", "")) {
            case "person" ->
                last(
                        entry -> entry.who(language).isEmpty(),
                        Comparator.comparing(entry -> entry.who(language), collator),
                        turned);
            case "region" ->
                last(
                        entry -> entry.member().subregion() == null,
                        Comparator.comparing(
                                entry -> entry.member().subregion() == null
                                        ? ""
                                        : Region.name(entry.member().subregion(), language),
                                collator),
                        turned);
            default -> turned ? byName.reversed() : byName;
        };
        return order.thenComparing(byName);
    }
}
