package org.focalnet.member;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a member is, said only as closely that for each reader at least five members could be meant: for those who
 * withheld their name. The subregion where enough members have it, else the regional group where enough of those remain,
 * else nothing; and nothing, too, is what enough members have, or it would tell.
 */
@Component
public class WideRegions {

    /** Five that a reader cannot tell apart, beside the reader's own member. */
    static final int LEAST = 6;

    private final Members members;

    WideRegions(Members members) {
        this.members = members;
    }

    /** The code of what may be said of each member; those of whom nothing may be said are not in it. */
    public Map<MemberId, String> codes() {
        return of(members.all());
    }

    /** The code of what may be said of a member. */
    public @Nullable String code(MemberId member) {
        return codes().get(member);
    }

    /** A code in words: a subregion, or a group of states. */
    public static String words(String code, Shell shell) {
        return Character.isDigit(code.charAt(0))
                ? Region.name(code, shell.locale())
                : shell.code("member.un_group", code);
    }

    /** The rule. */
    static Map<MemberId, String> of(Collection<Member> network) {
        List<Member> known =
                network.stream().filter(member -> member.kind().inNetwork()).toList();
        Map<String, List<Member>> said = enough(known, Member::subregion);
        List<Member> rest = without(known, said);
        said.putAll(enough(
                rest,
                member -> member.unGroup() == UnGroup.NONE
                        ? null
                        : member.unGroup().name()));
        rest = without(known, said);
        while (!rest.isEmpty() && rest.size() < LEAST && !said.isEmpty()) {
            said.remove(said.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .orElseThrow()
                    .getKey());
            rest = without(known, said);
        }
        Map<MemberId, String> codes = new HashMap<>();
        said.forEach((code, all) -> all.forEach(member -> codes.put(member.id(), code)));
        return codes;
    }

    private static Map<String, List<Member>> enough(
            Collection<Member> members, Function<Member, @Nullable String> place) {
        Map<String, List<Member>> places = members.stream()
                .filter(member -> place.apply(member) != null)
                .collect(Collectors.groupingBy(
                        member -> Objects.requireNonNull(place.apply(member)), TreeMap::new, Collectors.toList()));
        places.values().removeIf(all -> all.size() < LEAST);
        return places;
    }

    private static List<Member> without(List<Member> members, Map<String, List<Member>> said) {
        return members.stream()
                .filter(member -> said.values().stream().noneMatch(all -> all.contains(member)))
                .toList();
    }
}
