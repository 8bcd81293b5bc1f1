package org.focalnet.member.group;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Group;
import org.focalnet.member.LocalName;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a group, or of its members alone.
 *
 * @param id null where it is new
 * @param described whether name and purpose are this reader's to change: an officer's, for a free group
 * @param silence days of silence that let a member in; null where conveners decide
 * @param free whether its members are chosen; those of a regional group follow the roll
 * @param seen the seal of the group that the form shows
 * @param theirs what was saved meanwhile; null where nothing was
 * @param leaving who is taken out by this form, to be confirmed; null where nobody is
 */
public record GroupFormPage(
        @Nullable UUID id,
        String code,
        LocalName names,
        String purpose,
        @Nullable Integer silence,
        boolean free,
        List<Choice> members,
        Set<String> chosen,
        Set<String> conveners,
        String seen,
        boolean described,
        Problems problems,
        @Nullable Theirs theirs,
        @Nullable Leaving leaving)
        implements View {

    /** A member to choose. */
    public record Choice(String id, String name) {}

    /**
     * Those whom a form takes out.
     *
     * @param word what the button that confirms sends: it stands for these and no others
     */
    public record Leaving(List<String> names, String word) {}

    /** The same form, asking first whether these are to be taken out. */
    GroupFormPage leaving(Set<MemberId> ids) {
        Set<String> ticked = ticked(ids);
        List<String> names = members.stream()
                .filter(one -> ticked.contains(one.id()))
                .map(Choice::name)
                .toList();
        return new GroupFormPage(
                id,
                code,
                names(),
                purpose,
                silence,
                free,
                members,
                chosen,
                conveners,
                seen,
                described,
                problems,
                theirs,
                new Leaving(names, GroupChange.word(ids.toString())));
    }

    static Set<String> ticked(Set<MemberId> members) {
        return members.stream().map(MemberId::toString).collect(Collectors.toSet());
    }

    /**
     * What was saved meanwhile, beside this form.
     *
     * @param onlyMine members that this form has and the group has not; {@code onlyTheirs} the other way round
     * @param convenersMine conveners of this form; {@code convenersTheirs} those of the group
     */
    public record Theirs(
            LocalName names,
            String purpose,
            @Nullable Integer silence,
            List<String> onlyMine,
            List<String> onlyTheirs,
            List<String> convenersMine,
            List<String> convenersTheirs) {

        static Theirs of(GroupChange mine, Group now, List<Choice> members) {
            return new Theirs(
                    now.names(),
                    now.purpose(),
                    now.silence(),
                    without(members, mine.members(), now.members()),
                    without(members, now.members(), mine.members()),
                    without(members, mine.conveners(), List.of()),
                    without(members, now.conveners(), List.of()));
        }

        private static List<String> without(
                List<Choice> members, Collection<MemberId> some, Collection<MemberId> others) {
            return members.stream()
                    .filter(one -> some.stream().anyMatch(id -> id.toString().equals(one.id())))
                    .filter(one -> others.stream().noneMatch(id -> id.toString().equals(one.id())))
                    .map(Choice::name)
                    .toList();
        }
    }
}
