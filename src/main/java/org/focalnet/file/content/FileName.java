package org.focalnet.file.content;

import java.util.Locale;
import org.focalnet.audience.Tlp;
import org.focalnet.web.Typed;

/** What a file is called: no path, nothing that deceives the eye or an operating system, an ending that is true. */
public final class FileName {

    private static final int MOST = 150;

    private FileName() {}

    /** A name as a person or a program gave it, made harmless. */
    public static String clean(String given) {
        String name = Typed.clean(given);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\u200b-\\u200f\\u2060-\\u206f\\ufeff\\ufff9-\\ufffc]", "")
                .replaceAll("[<>:\"|?*\\r\\n\\t]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (name.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?")) {
            name = "_" + name;
        }
        String ending = ending(name);
        String stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
        stem = stem.codePointCount(0, stem.length()) <= MOST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, MOST));
        if (stem.isBlank()) {
            stem = "file";
        }
        return ending.isEmpty() ? stem : stem + "." + ending;
    }

    /** The name with the ending of its content: what opens it must not be chosen by whoever named it. */
    static String corrected(String name, Kind kind) {
        String ending = ending(name);
        if (kind.calledBy(ending.toLowerCase(Locale.ROOT))) {
            return name;
        }
        String stem = ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
        return stem + "." + kind.ending();
    }

    /** The name of a download, with its handling mark in front. */
    public static String marked(String name, Tlp tlp) {
        return tlp.label().replace(':', '-') + "_" + name;
    }

    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot <= 0 ? "" : name.substring(dot + 1);
        return ending.matches("[A-Za-z0-9]{1,12}") ? ending : "";
    }
}
