package org.focalnet.notify.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Talk;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.LetterRegister;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.junit.jupiter.api.Test;

/** Where a person chooses how notices come by mail. */
class PreferencePageTest {

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final UUID account = SignIns.account(norvia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);

    @Test
    void offersEveryKindOnOnePageWithADefaultAndIsReachedFromTheAccount() {
        assertThat(leila.get("/account").document().select("a[href=/notices/preferences]"))
                .isNotEmpty();
        var page = leila.get("/notices/preferences").document();
        LetterRegister.notices()
                .forEach(kind -> assertThat(page.select("select[name=" + kind.key() + "] option[selected]")
                                .attr("value"))
                        .as(kind.key())
                        .isEqualTo(kind.pace().name()));
    }

    @Test
    void keepsWhatIsChosenByKindAndByRoom() {
        UUID room = Talk.room(estavia, norvia, "Room of " + FreshMembers.word(), Tlp.GREEN);
        Talk.write(estavia, room, "Hello");
        Told.await(account, 1);
        String field = "exchange.notice.posted." + room;
        assertThat(leila.get("/notices/preferences").document().select("select[name=" + field + "]"))
                .hasSize(1);
        var answer = leila.post(
                "/notices/preferences",
                "exchange.notice.posted",
                "DAILY",
                field,
                "NEVER",
                "search.notice.found",
                "EVERY_SECOND",
                "hour",
                "9",
                "quiet",
                "1",
                "from",
                "22:00",
                "until",
                "06:30");
        assertThat(answer.status()).isEqualTo(303);
        var page = leila.get("/notices/preferences").document();
        assertThat(page.select("select[name=exchange.notice.posted] option[selected]")
                        .attr("value"))
                .isEqualTo("DAILY");
        assertThat(page.select("select[name=" + field + "] option[selected]").attr("value"))
                .isEqualTo("NEVER");
        assertThat(page.select("select[name=hour] option[selected]").attr("value"))
                .isEqualTo("9");
        assertThat(page.select("input[name=from]").attr("value")).isEqualTo("22:00");
        assertThat(page.select("select[name=search.notice.found] option[selected]")
                        .attr("value"))
                .isEqualTo("NOW");
    }

    @Test
    void aRoomIsMutedFromItsNotice() {
        UUID room = Talk.room(estavia, norvia, "Room of " + FreshMembers.word(), Tlp.GREEN);
        Talk.write(estavia, room, "Hello");
        Mails.one(Told.address(account));
        assertThat(leila.post("/notices/" + Told.of(account).getFirst() + "/mute")
                        .status())
                .isEqualTo(303);
        Mails.forget(Told.address(account));
        Talk.write(estavia, room, "Hello again");
        Told.await(account, 2);
        UUID other = Talk.room(estavia, norvia, "Other room", Tlp.GREEN);
        Talk.write(estavia, other, "Elsewhere");
        Mails.one(Told.address(account));
        assertThat(Mails.to(Told.address(account)))
                .hasSize(1)
                .allMatch(mail -> mail.text().contains("Elsewhere"));
    }

    @Test
    void badInputIsShownAgainAndNothingIsLost() {
        for (String[] wrong : new String[][] {
            {"from", "25:00", "until", "06:00"},
            {"from", "22:00", "until", "22:00"},
            {"from", "\u0000", "until", "\u202E"},
            {"from", "22:00", "until", "06:00", "hour", "24"}
        }) {
            var fields = new java.util.ArrayList<>(java.util.List.of("quiet", "1", "exchange.notice.posted", "WEEKLY"));
            fields.addAll(java.util.List.of(wrong));
            if (!fields.contains("hour")) {
                fields.addAll(java.util.List.of("hour", "9"));
            }
            var answer = leila.post("/notices/preferences", fields.toArray(String[]::new));
            assertThat(answer.status()).as("%s", fields).isEqualTo(422);
            assertThat(answer.document()
                            .select("select[name=exchange.notice.posted] option[selected]")
                            .attr("value"))
                    .isEqualTo("WEEKLY");
        }
        assertThat(leila.get("/notices/preferences").document().select("input[name=quiet][checked]"))
                .isEmpty();
    }
}
