package org.focalnet.member.directory;

import com.ibm.icu.text.Collator;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.member.Language;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.Region;
import org.focalnet.member.ThemeWords;
import org.focalnet.member.directory.DirectoryStore.Directory;
import org.focalnet.member.directory.MemberPage.GroupLink;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Component;

/** The list that a request asks for: the same for the page, its fragment and its exports. */
@Component
class DirectoryLists {

    static final int PAGE = 50;

    private final DirectoryStore store;
    private final Members members;
    private final ShellFactory shells;
    private final Clock clock;

    DirectoryLists(DirectoryStore store, Members members, ShellFactory shells, Clock clock) {
        this.store = store;
        this.members = members;
        this.shells = shells;
        this.clock = clock;
    }

    /** All entries that fit, in their order. */
    record Picked(DirectoryQuery query, Directory directory, List<Entry> entries, Shell shell) {}

    Picked pick(HttpServletRequest request) {
        Shell shell = shells.of(request);
        DirectoryQuery query = DirectoryQuery.of(new Typed(request));
        Directory directory = store.read();
        var list = new DirectoryList(
                shell.locale(), clock.instant(), code -> shell.t("member.theme." + code.toLowerCase(Locale.ROOT)));
        return new Picked(
                query,
                directory,
                list.pick(directory.entries(), query, query.q().isEmpty() ? List.of() : members.search(query.q())),
                shell);
    }

    DirectoryPage page(HttpServletRequest request) {
        Picked picked = pick(request);
        Shell shell = picked.shell();
        int last = Math.max(1, (picked.entries().size() + PAGE - 1) / PAGE);
        int from = Math.min(
                Math.min(picked.query().page(), last) * PAGE - PAGE,
                picked.entries().size());
        return new DirectoryPage(
                picked.query(),
                picked.entries()
                        .subList(from, Math.min(from + PAGE, picked.entries().size())),
                picked.entries().size(),
                picked.directory().entries().size(),
                last,
                sorted(
                        picked.directory().groups().stream()
                                .filter(group -> !group.members().isEmpty())
                                .collect(Collectors.toMap(
                                        group -> group.id().toString(), group -> group.name(shell.locale()))),
                        shell.locale()),
                regions(picked.directory(), shell.locale()),
                options(Language.values(), Language::code, language -> shell.languageName(language.code(), false)),
                ThemeWords.all(shell),
                new Reach(shell, clock.instant()),
                shell.signedIn().viewer().role().secretariat(),
                picked.directory().entries().stream()
                        .map(entry -> entry.member().id())
                        .filter(member -> !members.reachable(member))
                        .collect(Collectors.toSet()));
    }

    MemberPage member(Member member, Shell shell) {
        Directory directory = store.read();
        Entry entry = directory.entries().stream()
                .filter(one -> one.member().id().equals(member.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        Viewer viewer = shell.signedIn().viewer();
        boolean ours = viewer.member().equals(member.id());
        boolean officer = viewer.role().secretariat();
        boolean vacant = entry.focalPoint() == null && (ours || officer) && member.kind() != MemberKind.SECRETARIAT;
        Collator collator = Collator.getInstance(shell.locale());
        return new MemberPage(
                entry,
                directory.groups().stream()
                        .filter(group -> entry.groups().contains(group.id()))
                        .map(group -> new GroupLink(group.name(shell.locale()), "/groups/" + group.id()))
                        .sorted(Comparator.comparing(GroupLink::name, collator))
                        .toList(),
                new Reach(shell, clock.instant()),
                ours,
                officer,
                vacant && members.reachable(member.id()),
                !members.reachable(member.id()));
    }

    private static Map<String, String> regions(Directory directory, Locale language) {
        Map<String, String> regions = new TreeMap<>();
        directory.entries().stream()
                .map(entry -> entry.member().subregion())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(subregion -> {
                    regions.put(subregion, Region.name(subregion, language));
                    String continent = Region.continent(subregion);
                    if (continent != null) {
                        regions.put(continent, Region.name(continent, language));
                    }
                });
        return sorted(regions, language);
    }

    private static <E> Map<String, String> options(E[] values, Function<E, String> code, Function<E, String> name) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> options.put(code.apply(value), name.apply(value)));
        return options;
    }

    private static Map<String, String> sorted(Map<String, String> options, Locale language) {
        Collator collator = Collator.getInstance(language);
        Map<String, String> sorted = new LinkedHashMap<>();
        options.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue(collator).thenComparing(Map.Entry::getKey))
                .forEach(option -> sorted.put(option.getKey(), option.getValue()));
        return sorted;
    }
}
