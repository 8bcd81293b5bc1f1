package org.focalnet.member.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.GroupKind;
import org.focalnet.member.Groups;
import org.focalnet.member.Members;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** In a program of its own: it brings in the whole world. */
class MemberImportStoreTest {

    private static final Viewer OFFICER = Viewer.office(MemberId.SECRETARIAT);
    private static final ConfigurableApplicationContext PROGRAM = Program.start(Map.of());

    private final MemberImportStore imports = PROGRAM.getBean(MemberImportStore.class);
    private final Members members = PROGRAM.getBean(Members.class);
    private final Groups groups = PROGRAM.getBean(Groups.class);

    @AfterAll
    static void stop() {
        PROGRAM.close();
    }

    @Test
    void bringsInAllStatesOnceAndOnlyOnce() {
        byte[] states = MemberImportStore.Ready.STATES.content();
        byte[] organisations = MemberImportStore.Ready.ORGANISATIONS.content();
        ImportReport dry = as(OFFICER, () -> imports.preview(states, Locale.ENGLISH));
        assertThat(dry.added()).hasSize(193);
        assertThat(dry.rejected()).isEmpty();
        assertThat(members.all()).hasSize(1);

        assertThat(as(OFFICER, () -> imports.bringIn(states, Locale.ENGLISH)).added())
                .hasSize(193);
        assertThat(as(OFFICER, () -> imports.bringIn(organisations, Locale.ENGLISH))
                        .added())
                .hasSize(22);
        assertThat(members.all()).hasSize(216);
        ImportReport again = as(OFFICER, () -> imports.bringIn(states, Locale.ENGLISH));
        assertThat(again.touched()).isZero();
        assertThat(again.left()).isEqualTo(193);
        assertThat(as(OFFICER, () -> imports.bringIn(organisations, Locale.ENGLISH))
                        .touched())
                .isZero();

        assertThat(members.find("DE").orElseThrow().name(Locale.of("ar"))).isEqualTo("ألمانيا");
        assertThat(members.find("KI").orElseThrow().subregion()).isEqualTo("057");
        assertThat(as(OFFICER, groups::all).stream()
                        .filter(group -> group.kind() == GroupKind.UN_GROUP)
                        .mapToInt(group -> group.members().size())
                        .sum())
                .isEqualTo(191);
        assertThat(as(OFFICER, groups::all).stream()
                        .filter(group -> group.kind() == GroupKind.SUBREGION)
                        .mapToInt(group -> group.members().size())
                        .sum())
                .isEqualTo(193);
        assertThat(members.search("ivoire")).extracting("code").containsExactly("CI");
        assertThat(members.search("Allemagne")).extracting("code").containsExactly("DE");

        aChangedLineChangesThatMemberAlone();
        anotherTeamBringsNobodyIn();
    }

    private void aChangedLineChangesThatMemberAlone() {
        byte[] list = "code,kind,un_group\nTR,state,ASIA_PACIFIC\nFR,state,WEOG\n".getBytes(StandardCharsets.UTF_8);
        ImportReport report = as(OFFICER, () -> imports.bringIn(list, Locale.ENGLISH));
        assertThat(report.changed()).extracting("code").containsExactly("TR");
        assertThat(report.left()).isEqualTo(1);
        var group = as(OFFICER, groups::all).stream()
                .filter(one -> one.code().equals("ASIA_PACIFIC"))
                .findFirst()
                .orElseThrow();
        assertThat(group.members()).contains(members.find("TR").orElseThrow().id());
    }

    private void anotherTeamBringsNobodyIn() {
        var france = members.find("FR").orElseThrow().id();
        byte[] list = "code,kind,name_en\nORG-MINE,organisation,Mine\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> as(Program.focalPoint(france), () -> imports.bringIn(list, Locale.ENGLISH)))
                .isInstanceOf(RuntimeException.class);
        assertThat(members.find("ORG-MINE")).isEmpty();
    }

    private static <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return Viewers.as(viewer, work);
    }
}
