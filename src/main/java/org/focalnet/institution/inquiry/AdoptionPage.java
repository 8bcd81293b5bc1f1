package org.focalnet.institution.inquiry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.institution.institution.Institution;
import org.focalnet.member.Pillar;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * An answer that becomes part of what the map says an institution does: before and after.
 *
 * @param into code of the pillar or theme; empty before one is chosen
 * @param before what the map says there now
 * @param after what it will say
 * @param stale whether the map changed since the page was opened
 */
public record AdoptionPage(
        Sheet sheet,
        InquiryQuestion question,
        String answer,
        Institution institution,
        String into,
        String before,
        String after,
        boolean stale,
        Problems problems)
        implements View {

    /** Where it can stand, by the code. */
    public Map<String, String> places(Shell shell) {
        Map<String, String> places = new LinkedHashMap<>();
        Arrays.stream(Pillar.values())
                .forEach(pillar -> places.put(
                        pillar.name(),
                        shell.labelled(shell.code("institution.pillar", pillar), shell.code("member.pillar", pillar))));
        Set<String> standing = new HashSet<>(institution.profile().relevance().keySet());
        standing.add(into);
        places.putAll(ThemeWords.offered(shell, standing));
        return places;
    }
}
