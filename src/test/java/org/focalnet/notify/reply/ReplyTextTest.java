package org.focalnet.notify.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of an answer by mail only what is new is kept. */
class ReplyTextTest {

    private static final String NEW = "Thank you, we will come.\n\nBest, Ana";

    static Stream<String> tails() {
        return Stream.of(
                "On Tue, 3 May 2026 at 10:12, Focalnet <office@focalnet.example> wrote:\n> old\n> older",
                "On 3 May 2026, at 10:12, Focalnet <office@focalnet.example> wrote:\n\n> old",
                "On Tue, 3 May 2026 at 10:12, Focalnet\n<office@focalnet.example>\nwrote:\n\n> old",
                "Le mar. 3 mai 2026 à 10:12, Focalnet <office@focalnet.example> a écrit :\n\n> old",
                "El mar, 3 may 2026 a las 10:12, Focalnet (<office@focalnet.example>) escribió:\n\n> old",
                "Am Di., 3. Mai 2026 um 10:12 Uhr schrieb Focalnet <office@focalnet.example>:\n\n> old",
                "في الثلاثاء، 3 مايو 2026 في 10:12 ص، كتب Focalnet <office@focalnet.example>:\n\n> old",
                "-----Original Message-----\nFrom: Focalnet\nSent: Tuesday\nTo: Ana\nSubject: x\n\nold",
                "________________________________\nFrom: Focalnet <office@focalnet.example>\nSent: Tuesday, May 3\nTo: Ana\nSubject: x\n\nold",
                "From: Focalnet <office@focalnet.example>\nDate: Tuesday\nTo: Ana\nSubject: x\n\nold",
                "Von: Focalnet <office@focalnet.example>\nGesendet: Dienstag\nAn: Ana\nBetreff: x\n\nold",
                "De : Focalnet <office@focalnet.example>\nEnvoyé : mardi\nÀ : Ana\nObjet : x\n\nold",
                "De: Focalnet <office@focalnet.example>\nEnviado el: martes\nPara: Ana\nAsunto: x\n\nold",
                "من: Focalnet <office@focalnet.example>\nتاريخ الإرسال: الثلاثاء\nإلى: Ana\nالموضوع: x\n\nold",
                "Begin forwarded message:\n\nold",
                "-- \nAna Vidal\nMinistry of Justice",
                "Sent from my iPhone",
                "Envoyé de mon iPhone",
                "Von meinem iPhone gesendet",
                "Get Outlook for iOS\n\n________________________________\nold",
                "> old\n> older");
    }

    @ParameterizedTest
    @MethodSource("tails")
    void theOldMailAndTheSignatureAreLeftOut(String tail) {
        assertThat(ReplyText.fresh(NEW + "\n\n" + tail)).isEqualTo(NEW);
        assertThat(ReplyText.fresh((NEW + "\n\n" + tail).replace("\n", "\r\n"))).isEqualTo(NEW);
        assertThat(ReplyText.fresh(tail)).isEmpty();
    }

    @Test
    void whatOnlyLooksLikeItIsKept() {
        String text =
                "On Monday we wrote to the ministry.\nFrom: the north, they say.\nDe acuerdo.\nThe minister wrote: yes.\n- one\n- two";
        assertThat(ReplyText.fresh(text)).isEqualTo(text);
    }

    @Test
    void wordsOfHtmlComeWithoutMarkupScriptsAndTheQuotedMail() {
        assertThat(
                        ReplyText.fresh(
                                HtmlText.of(
                                        "<html><head><style>p{}</style></head><body><p>Thank <b>you</b>,<br>we come.</p>"
                                                + "<script>alert(1)</script><ul><li>one</li></ul><img src=x onerror=alert(1)>"
                                                + "<div class='gmail_quote'><div class='gmail_attr'>On x wrote:</div><blockquote>old</blockquote></div></body>")))
                .isEqualTo("Thank you,\nwe come.\n\n- one");
        assertThat(
                        HtmlText.of(
                                "<div>New</div><div id='appendonsend'></div><hr><div id='divRplyFwdMsg'>From: x</div><div>old</div>"))
                .isEqualTo("New");
        assertThat(HtmlText.of("<blockquote type='cite'>old</blockquote><p>New</p>"))
                .isEqualTo("New");
        assertThat(HtmlText.of("")).isEmpty();
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutFailing(@ForAll String text) {
        assertThat(ReplyText.fresh(text).length()).isLessThanOrEqualTo(text.length());
        assertThat(HtmlText.of(text)).isNotNull();
    }

    @Test
    void longAndStrangeTextsAreReadQuickly() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            ReplyText.fresh("on ".repeat(300_000));
            ReplyText.fresh("On a\n".repeat(200_000));
            ReplyText.fresh("From: a@b\n".repeat(50_000));
            HtmlText.of("<div>".repeat(20_000) + "x");
        });
    }
}
