package org.focalnet.library.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Words;
import org.focalnet.library.item.Item;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * The languages of an item: there, asked for, proposed.
 *
 * @param ribbon who reads that somebody asks, which is who reads this page
 * @param language typed
 */
public record ItemTranslationsPage(
        Item item,
        List<Wanted> wanted,
        List<Proposed> proposed,
        Map<MemberId, String> names,
        Ribbon ribbon,
        MemberId viewer,
        boolean writes,
        String language,
        Problems problems)
        implements View {

    public boolean own() {
        return item.owner().equals(viewer);
    }

    public String path() {
        return item.path() + "/translations";
    }

    /** The languages in which it is not there. */
    public Map<String, String> missing(Shell shell) {
        Map<String, String> missing = new LinkedHashMap<>(Words.languages(shell));
        item.texts().forEach(text -> missing.remove(text.language()));
        return missing;
    }

    public String name(MemberId member) {
        return names.getOrDefault(member, "–");
    }
}
