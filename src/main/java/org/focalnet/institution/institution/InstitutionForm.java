package org.focalnet.institution.institution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.Institutions;
import org.focalnet.member.Theme;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An institution as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param themeRows how many rows for themes there are, empty ones among them
 * @param contactRows the same for contacts
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 * @param typed what the fields show, by their names, where the form is shown again; empty at first
 */
public record InstitutionForm(
        UUID id,
        int version,
        Profile profile,
        List<Institutions.Named> others,
        int themeRows,
        int contactRows,
        @Nullable Profile theirs,
        Map<String, String> typed,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/institutions" : "/institutions/" + id;
    }

    /** The others of the map, of one of which it can be a part. */
    public Map<String, String> wholes() {
        Map<String, String> names = new LinkedHashMap<>();
        others.stream()
                .filter(one -> !one.id().equals(id))
                .forEach(one -> names.put(one.id().toString(), one.name()));
        return names;
    }

    /** Of what an institution is a part. */
    public String whole(Profile one, Shell shell) {
        UUID parent = one.parent();
        String name = parent == null ? null : wholes().get(parent.toString());
        return name == null ? shell.t("institution.form.parent.none") : name;
    }

    /** What a field shows: what was typed, or else what is known. */
    public String shown(String field, @Nullable Object known) {
        return typed.getOrDefault(field, known == null ? "" : known.toString());
    }

    /** The themes of which something is said, one a row; those after them are empty. */
    public List<Map.Entry<String, String>> themes() {
        List<Map.Entry<String, String>> themes = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            if (!profile.words(theme).isEmpty()) {
                themes.add(Map.entry(theme.name(), profile.words(theme)));
            }
        }
        while (themes.size() < Math.min(themeRows, Profile.MOST)) {
            themes.add(Map.entry("", ""));
        }
        return themes;
    }

    public List<Profile.Contact> contacts() {
        List<Profile.Contact> contacts = new ArrayList<>(profile.contacts());
        while (contacts.size() < Math.min(contactRows, Profile.MOST)) {
            contacts.add(new Profile.Contact("", "", "", ""));
        }
        return contacts;
    }

    public static Map<String, String> themeWords(Shell shell, String chosen) {
        return ThemeWords.offered(shell, List.of(chosen));
    }
}
