package org.focalnet.secretariat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.Courier;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was filled in elsewhere comes in whole or not at all. */
class WordFileTest {

    private static final String KEY = "web.public.accessibility";
    private static final String COUNT = "secretariat.words.found";

    private final UUID account = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora Officer");
    private final Browserless officer = new Browserless().signInAs(account);
    private final Courier courier = new Courier(account);

    @AfterEach
    void forget() {
        Adjusted.forget();
    }

    @Test
    void aSavedFileComesInAgainAsItWasAndWithWhatWasFilledIn() {
        Adjusted.say(officer, KEY, "text_en", "=For every reader", "text_fr", "Pour tous");
        String saved = officer.get("/settings/words.csv?part=web").body();
        assertThat(saved).contains("'=For every reader");
        assertThat(bring(saved).statusCode()).isEqualTo(303);
        assertThat(officer.get("/settings/words/" + KEY).text()).doesNotContain("Version 2");
        String filled = saved.lines()
                .map(line -> line.startsWith(KEY + ",ar,") ? line + "لكل قارئ" : line)
                .map(line -> line.startsWith(KEY + ",fr,") ? line.replaceFirst("Pour tous$", "") : line)
                .collect(java.util.stream.Collectors.joining("\r\n"));
        assertThat(bring(filled).statusCode()).isEqualTo(303);
        assertThat(Courier.text(courier.get("/settings/words?changed=on"))).contains("Texts changed: 1.");
        assertThat(officer.get("/settings/words/" + KEY)
                        .document()
                        .select("#text_ar")
                        .val())
                .isEqualTo("لكل قارئ");
        assertThat(officer.get("/settings/words/" + KEY)
                        .document()
                        .select("#text_fr")
                        .val())
                .isEmpty();
        assertThat(officer.get("/settings/words/" + KEY)
                        .document()
                        .select("#text_en")
                        .val())
                .isEqualTo("=For every reader");
    }

    @Test
    void oneLineThatDoesNotFitKeepsAllOfItOut() {
        var answer = bring(
                KEY + ",en,x,For every reader\n" + COUNT + ",fr,x,Textes\nno.such.text,en,x,y\n" + KEY + ",pt,x,y\n");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Courier.text(answer))
                .contains("Nothing was changed: 3 lines do not fit")
                .contains("Use these and no others: {0}")
                .contains("There is no such text");
        assertThat(Program.get(Texts.class).changed(KEY)).isFalse();
        assertThat(bring("member.theme.network_3,fr,x,Patrimoine\n").statusCode())
                .isEqualTo(422);
        assertThat(bring("nothing of this is a key\n\"broken").statusCode()).isEqualTo(422);
        assertThat(bring("").statusCode()).isEqualTo(422);
        assertThat(courier.form("/settings/word-files", "words.csv", new byte[] {(byte) 0xff, 0, 1})
                        .statusCode())
                .isEqualTo(422);
        assertThat(courier.form("/settings/word-files", "words.csv", new byte[4_000_000])
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.get("/settings/word-files").status()).isEqualTo(200);
    }

    private HttpResponse<byte[]> bring(String text) {
        return courier.form("/settings/word-files", "words.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
