package org.focalnet.institution.institution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.member.Language;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;

/** What was typed of an institution, row by row of its contacts and themes. */
final class InstitutionInput {

    private InstitutionInput() {}

    static Profile read(Typed typed) {
        InstitutionKind kind = typed.choice("kind", InstitutionKind.class);
        UUID parent = typed.id("parent");
        return new Profile(
                kind == null ? InstitutionKind.OTHER : kind,
                typed.line("name", 1, 200),
                parent,
                typed.text("mandate", 0, 4000),
                relevance(typed),
                contacts(typed),
                typed.line("liaison", 0, 400),
                Language.of(typed.choices("languages", Language.codes(), 0, Language.values().length)).stream()
                        .map(Language::code)
                        .toList(),
                typed.text("approach", 0, 2000));
    }

    private static Map<String, String> relevance(Typed typed) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Pillar pillar : Pillar.values()) {
            String said = typed.text(pillar.name().toLowerCase(java.util.Locale.ROOT), 0, 1000);
            if (!Typed.unseen(said)) {
                words.put(pillar.name(), said);
            }
        }
        for (int row = 0; row < Profile.MOST; row++) {
            String said = typed.text("theme_words_" + row, 0, 1000);
            if (typed.raw("theme_" + row).isEmpty() && Typed.unseen(said)) {
                continue;
            }
            Theme theme = typed.choice("theme_" + row, Theme.class);
            if (Typed.unseen(said)) {
                typed.problems().add("theme_words_" + row, "web.problem.required");
            } else if (theme != null && words.putIfAbsent(theme.name(), said) != null) {
                typed.problems().add("theme_" + row, "institution.institution.refused.twice");
            }
        }
        return words;
    }

    private static List<Profile.Contact> contacts(Typed typed) {
        List<Profile.Contact> contacts = new ArrayList<>();
        for (int row = 0; row < Profile.MOST; row++) {
            var contact = new Profile.Contact(
                    typed.line("contact_name_" + row, 0, 200),
                    typed.line("contact_function_" + row, 0, 200),
                    typed.mail("contact_mail_" + row, false),
                    phone(typed, "contact_phone_" + row));
            if (contact.blank()) {
                continue;
            }
            if (Typed.unseen(contact.name())) {
                typed.problems().add("contact_name_" + row, "web.problem.required");
            }
            contacts.add(contact);
        }
        return contacts;
    }

    private static String phone(Typed typed, String field) {
        String phone = typed.line(field, 0, 40);
        if (!phone.isEmpty() && !phone.matches("\\+?[0-9 ()/.-]{4,40}")) {
            typed.problems().add(field, "institution.institution.refused.phone");
        }
        return phone;
    }
}
