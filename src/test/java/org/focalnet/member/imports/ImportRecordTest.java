package org.focalnet.member.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Acts;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Members;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

/** An import is in the record, and each member that it touched: by page and by command, once and never its content. */
class ImportRecordTest {

    private final MemberImportStore store = Program.get(MemberImportStore.class);
    private final String word = FreshMembers.word();
    private final String code = "ORG-" + word.toUpperCase(Locale.ROOT);
    private final UUID account = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void byThePage() {
        var officer = new Browserless().signInAs(account);
        for (int time = 0; time < 2; time++) {
            UUID id = Viewers.as(
                    Viewer.office(MemberId.SECRETARIAT),
                    () -> store.keep("list.csv", list().getBytes(StandardCharsets.UTF_8)));
            officer.get("/members/import/" + id);
            assertThat(officer.post("/members/import/" + id + "/confirmation").status())
                    .isEqualTo(303);
            assertThat(Acts.of(MemberId.SECRETARIAT, account))
                    .as("a second time it changes nothing")
                    .containsExactly("import.done import", "roll.admitted member");
        }
        assertThat(officer.get("/audit").text())
                .contains("Brought a list of members in")
                .doesNotContain(word);
    }

    @Test
    void byTheCommandAsTheOffice(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), list());
        var command = new MemberImportCommand(store, Program.get(Texts.class));
        command.run(new DefaultApplicationArguments(file.toString(), "--dry-run"));
        assertThat(Program.get(Members.class).find(code)).isEmpty();
        command.run(new DefaultApplicationArguments(file.toString()));
        UUID member = Program.get(Members.class).find(code).orElseThrow().id().value();
        assertThat(Acts.on(MemberId.SECRETARIAT, member)).containsExactly("roll.admitted member");
        Files.writeString(file, list().replace("Council", "Union"));
        command.run(new DefaultApplicationArguments(file.toString()));
        assertThat(Acts.on(MemberId.SECRETARIAT, member))
                .containsExactly("roll.admitted member", "roll.changed member");
    }

    private String list() {
        return "code,kind,name_en\n" + code + ",organisation,Council " + word + "\n";
    }
}
