package org.focalnet.web.styleguide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** Every component, group by group, each group in four panels. */
public record StyleGuidePage() implements View {

    /** The two members of the samples, of which one is chosen in the picker. */
    private static final String FIRST = "00000000-0000-7000-8000-00000000000a";

    private static final String SECOND = "00000000-0000-7000-8000-00000000000b";

    /** An address nobody has. */
    public static final String MAIL = "office@estavia.example";

    /** What is shown together; wide groups have one panel a line. */
    public enum Group {
        MARKS(false),
        BANDS(true),
        BUTTONS(false),
        HEADS(true),
        INPUTS(false),
        PICKERS(false),
        LISTS(true),
        TABLES(true),
        MAPS(false),
        TIMES(false),
        TALKS(false),
        DIALOGS(false);

        private final boolean wide;

        Group(boolean wide) {
            this.wide = wide;
        }

        public boolean wide() {
            return wide;
        }
    }

    /** One direction and one display; its language is a real one of that direction. */
    public record Panel(Locale locale, String theme) {

        /** An id, or the name of a field, that no other panel has. */
        public String id(String name) {
            return locale.getLanguage() + "-" + theme + "-" + name;
        }

        /** The problems of two fields of this panel. */
        public Problems problems() {
            return new Problems().add(id("when"), "web.guide.when.wrong").add(id("form"), "web.problem.choose");
        }
    }

    public List<Group> groups() {
        return List.of(Group.values());
    }

    public List<Panel> panels() {
        return List.of(
                new Panel(Locale.ENGLISH, "light"),
                new Panel(Locale.ENGLISH, "dark"),
                new Panel(Locale.of("ar"), "light"),
                new Panel(Locale.of("ar"), "dark"));
    }

    /** The icons of the sprite, by name. */
    public static List<String> icons() {
        return List.of(
                ("lock users globe search menu close check circle alert info arrow-next arrow-prev calendar clock mail"
                                + " key device shield file download upload print plus edit trash eye eye-off filter sort"
                                + " link room need offer match audit home language user log-out phone star pin bell"
                                + " settings building flag book more chevron brand")
                        .split(" "));
    }

    /** The forms of help of a sample field. */
    public static SequencedMap<String, String> forms(Shell shell) {
        SequencedMap<String, String> forms = new java.util.LinkedHashMap<>();
        forms.put("course", shell.t("web.guide.form.course"));
        forms.put("visit", shell.t("web.guide.form.visit"));
        forms.put("talk", shell.t("web.guide.form.talk"));
        return forms;
    }

    /** What a chosen form means, in a line below it. */
    public static Map<String, String> details(Shell shell) {
        return Map.of(
                "course", shell.t("web.guide.form.course.detail"),
                "visit", shell.t("web.guide.form.visit.detail"),
                "talk", shell.t("web.guide.form.talk.detail"));
    }

    /** That a text seems to name somebody. */
    public static List<Naming.Hint> hints(Shell shell) {
        return List.of(new Naming.Hint(Naming.Kind.PERSON, shell.t("web.guide.ana")));
    }

    /** All five kinds, one of two members chosen. */
    public static AudiencePicker picker(Shell shell) {
        var norvia = new MemberNames.Named(MemberId.of(FIRST), shell.t("web.guide.norvia"));
        var tamara = new MemberNames.Named(MemberId.of(SECOND), shell.t("web.guide.tamara"));
        String writer = shell.t("web.guide.estavia");
        return new AudiencePicker(
                List.of(AudienceKind.values()),
                kind -> shell.code("audience.picker.title", kind),
                kind -> shell.code("audience.picker.text", kind),
                AudienceKind.NAMED,
                List.of(norvia),
                List.of(norvia, tamara),
                Map.of(UUID.fromString(FIRST), shell.t("web.guide.circle")),
                null,
                new AudiencePicker.Readers(AudienceKind.NAMED, writer, List.of(writer, norvia.name()), false));
    }
}
