package org.focalnet.member.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.MemberId;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Region;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * The directory, as a list or as cards.
 *
 * @param shown the entries of this page of the list
 * @param found how many fit what is looked for
 * @param total how many there are
 * @param vacancies whether the reader learns of vacant offices of others: the secretariat
 * @param frozen members that cannot be reached at the moment
 */
public record DirectoryPage(
        DirectoryQuery query,
        List<Entry> shown,
        int found,
        int total,
        int last,
        Map<String, String> groups,
        Map<String, String> regions,
        Map<String, String> languages,
        Map<String, String> themes,
        Reach reach,
        boolean vacancies,
        Set<MemberId> frozen)
        implements View {

    /** Whether to say that it cannot be reached at the moment: nothing else is known of it then. */
    public boolean away(Entry entry) {
        return frozen.contains(entry.member().id());
    }

    /** How many filters are set, beside what is searched for: on a phone they are folded away while none is. */
    public int set() {
        return (query.group() == null ? 0 : 1)
                + (query.region().isEmpty() ? 0 : 1)
                + (query.language().isEmpty() ? 0 : 1)
                + (query.expertise().isEmpty() ? 0 : 1)
                + (query.now() ? 1 : 0)
                + (query.held() ? 1 : 0);
    }

    /** Where it lies, or what it is. */
    public String place(Entry entry, Shell shell) {
        String subregion = entry.member().subregion();
        return subregion == null
                ? shell.code("member.kind", entry.member().kind())
                : Region.name(subregion, shell.locale());
    }

    /** Whether to say that nobody holds the office: to its own team and the secretariat, who see every holder. */
    public boolean vacant(Entry entry, Shell shell) {
        Reader reader = shell.reader();
        return entry.focalPoint() == null
                && !away(entry)
                && reader != null
                && (vacancies || reader.viewer().member().equals(entry.member().id()))
                && entry.member().kind() != MemberKind.SECRETARIAT;
    }
}
