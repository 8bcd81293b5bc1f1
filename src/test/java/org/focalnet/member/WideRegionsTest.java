package org.focalnet.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.junit.jupiter.api.Test;

class WideRegionsTest {

    private static final String[] PLACES = {"002", "014", "150", "155", "419"};

    @Property(tries = 500)
    void whateverIsSaidOrLeftUnsaidFiveCouldBeMeantForEveryReader(@ForAll long seed) {
        var random = new Random(seed);
        List<Member> network = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            String place = random.nextInt(4) == 0 ? null : PLACES[random.nextInt(PLACES.length)];
            network.add(member(place, UnGroup.values()[random.nextInt(UnGroup.values().length)]));
        }
        Map<MemberId, String> said = WideRegions.of(network);
        Map<String, Long> meant = network.stream()
                .collect(Collectors.groupingBy(
                        member -> said.getOrDefault(member.id(), "nothing"), Collectors.counting()));
        if (said.isEmpty()) {
            return; // nothing is said of anybody: everybody could be meant
        }
        // one of them may be the reader
        assertThat(meant.values()).allMatch(count -> count - 1 >= 5);
        network.forEach(member -> assertThat(said.get(member.id()))
                .isIn(member.subregion(), member.unGroup().name(), null));
    }

    @Test
    void aSubregionOfFiveIsTooCloseAndOneOfSixIsSaid() {
        List<Member> network = many(10, null, UnGroup.NONE);
        network.addAll(many(5, "155", UnGroup.NONE));
        assertThat(WideRegions.of(network)).isEmpty();
        network.add(member("155", UnGroup.NONE));
        assertThat(WideRegions.of(network)).hasSize(6).containsValue("155");
    }

    @Test
    void aGroupIsSaidOfThoseWhoseSubregionIsTooCloseAndOnlyIfEnoughOfThemRemain() {
        List<Member> network = many(10, null, UnGroup.NONE);
        network.addAll(many(8, "155", UnGroup.WEOG));
        network.addAll(many(4, "154", UnGroup.WEOG));
        assertThat(WideRegions.of(network).values())
                .as("eight plus four are twelve, but who is not of the eight would be one of four")
                .containsOnly("155");
        network.addAll(many(2, "039", UnGroup.WEOG));
        assertThat(WideRegions.of(network).values()).containsOnly("155", "WEOG");
    }

    @Test
    void theFewOfWhomNothingIsSaidAreNotToldApartByThat() {
        List<Member> network = many(8, "155", UnGroup.NONE);
        network.addAll(many(7, "014", UnGroup.NONE));
        network.addAll(many(2, null, UnGroup.NONE));
        assertThat(WideRegions.of(network).values()).containsOnly("155").hasSize(8);
    }

    @Test
    void partnersCountForNothing() {
        List<Member> network = many(6, "155", UnGroup.NONE);
        network.addAll(many(6, null, UnGroup.NONE));
        Member partner = network.getFirst();
        network.set(
                0,
                new Member(
                        partner.id(),
                        partner.code(),
                        MemberKind.PARTNER,
                        LocalName.NONE,
                        UnGroup.NONE,
                        "",
                        "155",
                        true,
                        0));
        assertThat(WideRegions.of(network)).isEmpty();
    }

    private static List<Member> many(int count, @org.jspecify.annotations.Nullable String subregion, UnGroup group) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(member(subregion, group));
        }
        return members;
    }

    private static Member member(@org.jspecify.annotations.Nullable String subregion, UnGroup group) {
        var id = new MemberId(Ids.next());
        return new Member(id, "XX", MemberKind.STATE, LocalName.NONE, group, "", subregion, true, 0);
    }
}
