package org.focalnet.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.springframework.transaction.support.TransactionTemplate;

/** What the secretariat writes to many and announces, to one member. */
final class SecretariatLetters {

    /** What it writes. */
    static final String WRITTEN = "Rundwort" + Long.toString(System.nanoTime(), 36);

    private SecretariatLetters() {}

    static void write() {
        String code = FreshMembers.word().toUpperCase(java.util.Locale.ROOT);
        UUID group = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(TransactionTemplate.class).execute(status -> {
                    Groups groups = Program.get(Groups.class);
                    UUID id = groups.create("G-" + code, LocalName.english("Group " + code), "");
                    groups.setMembers(id, Set.of(LetterPeople.ESTAVIA), Set.of());
                    return id;
                }));
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        for (String mark : List.of("CLEAR", "GREEN")) {
            mail(officer, group, mark);
        }
        Jobs.run("secretariat-mailings");
        officer.get("/announcements/new");
        officer.post(
                "/announcements/" + UUID.randomUUID(),
                "version",
                "0",
                "group",
                group.toString(),
                "title_en",
                LetterPeople.CANARY,
                "text_en",
                LetterPeople.CANARY,
                "until",
                java.time.LocalDate.now().toString());
    }

    private static void mail(Browserless officer, UUID group, String mark) {
        String path = "/mailings/" + UUID.randomUUID();
        officer.get("/mailings/new");
        officer.post(
                path,
                "version",
                "0",
                "tlp",
                mark,
                "group",
                group.toString(),
                "standing",
                "IN_OFFICE",
                "language",
                "",
                "subject_fr",
                WRITTEN,
                "body_fr",
                WRITTEN + "\n" + WRITTEN);
        var page = officer.get(path).document();
        officer.post(
                path + "/sending",
                "version",
                page.select("form[action$=/sending] input[name=version]").val(),
                "counted",
                page.select("input[name=counted]").val());
    }
}
