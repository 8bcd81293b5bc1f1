package org.focalnet.member.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Post;
import org.focalnet.member.UnGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order a reader finds the members. */
class DirectoryListTest {

    private final List<Entry> entries = List.of(
            entry("Zubria", "Östgard", "154", "Élise Marat"),
            entry("Östgard", "Zubria", "011", "Zoe Abel"),
            entry("Council", "Conseil", null, null),
            entry("estavia", "Estavie", "154", "Eva Brun"),
            entry("Ålund", "Alund", null, null));

    @Test
    void byNameAsTheReadersLanguageSorts() {
        assertThat(names("name", Locale.ENGLISH)).containsExactly("Ålund", "Council", "estavia", "Östgard", "Zubria");
        assertThat(names("-name", Locale.ENGLISH)).containsExactly("Zubria", "Östgard", "estavia", "Council", "Ålund");
        assertThat(names("name", Locale.FRENCH))
                .as("by the names that this reader sees")
                .containsExactly("Ålund", "Council", "estavia", "Zubria", "Östgard");
    }

    @Test
    void byPersonWithThoseThatHaveNoneLastWhicheverWayItIsTurned() {
        assertThat(names("person", Locale.ENGLISH)).containsExactly("Zubria", "estavia", "Östgard", "Ålund", "Council");
        assertThat(names("-person", Locale.ENGLISH))
                .containsExactly("Östgard", "estavia", "Zubria", "Ålund", "Council");
    }

    @Test
    void byRegionAndWithinItByName() {
        assertThat(names("region", Locale.ENGLISH)).containsExactly("estavia", "Zubria", "Östgard", "Ålund", "Council");
        assertThat(names("-region", Locale.ENGLISH))
                .containsExactly("Östgard", "estavia", "Zubria", "Ålund", "Council");
    }

    /** The English names in the order of the list. */
    private List<String> names(String sort, Locale language) {
        var query = new DirectoryQuery("", null, "", "", "", false, false, sort, false, 1);
        return new DirectoryList(language, Instant.EPOCH, code -> code)
                .pick(entries, query, List.of()).stream()
                        .map(entry -> entry.member().names().exactly("en"))
                        .toList();
    }

    private static Entry entry(String english, String french, @Nullable String subregion, @Nullable String person) {
        var member = new Member(
                new MemberId(Ids.next()),
                "ORG-" + english,
                MemberKind.ORGANISATION,
                new LocalName(Map.of("en", english, "fr", french)),
                UnGroup.NONE,
                "",
                subregion,
                true,
                0);
        var people = person == null
                ? List.<Entry.Person>of()
                : List.of(new Entry.Person(Post.FOCAL_POINT, person, "", List.of(), List.of()));
        return new Entry(member, null, people, List.of(), Set.of());
    }
}
