package org.focalnet.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a post may become on a page, whatever was typed. */
public class MarkdownTest {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "strong",
            "em",
            "del",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "span",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "bdi");
    private static final Set<String> ATTRIBUTES = Set.of("class", "href", "rel", "start");

    private final Markdown markdown = new Markdown("https://network.example");

    @Test
    void whatPeopleWriteIsFormatted() {
        Document page = page(
                "# Title\n\n**bold** _soft_ ~~gone~~\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> said");
        assertThat(page.select("strong, em, del, li, td, blockquote")).hasSize(2 + 1 + 1 + 2 + 2 + 1);
        assertThat(page.select("h1")).as("the page has its own heading").isEmpty();
    }

    @Test
    void aLinkShowsItsHostAndLeaksNothing() {
        Element link = page("[the report](https://un.example/report?a=1&b=2)").selectFirst("a");
        assertThat(link.attr("href")).isEqualTo("https://un.example/report?a=1&b=2");
        assertThat(link.attr("rel")).contains("noopener", "nofollow", "noreferrer");
        assertThat(page("https://un.example/x").text()).isEqualTo("https://un.example/x (un.example)");
    }

    @Test
    void aHostOfLettersThatLookAlikeShowsAsMachinesKnowIt() {
        assertThat(page("[un.org](https://\u0443n.org/login)").text()).contains("(xn--n-bub.org)");
        assertThat(page("[un.org](https://\u0443n.org/login)").select("a").attr("href"))
                .isEqualTo("https://xn--n-bub.org/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://un.org@evil.example/)",
                "[x](https://un.org\\@evil.example/)",
                "[x](//evil.example/)",
                "[x](/\\evil.example)",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](https://)",
                "<javascript:alert(1)>"
            })
    void anAddressThatDeceivesIsNoLink(String text) {
        assertThat(page(text).select("a")).isEmpty();
    }

    @Test
    void aPictureFromElsewhereIsALink() {
        Document page = page("![chart](https://elsewhere.example/pixel.gif)");
        assertThat(page.select("img")).isEmpty();
        assertThat(page.text()).isEqualTo("chart (elsewhere.example)");
    }

    @Test
    void pagesOfOursAreFound() {
        assertThat(markdown.links("See /x, [need](/cooperation/needs/1?a=b#c) and https://network.example/members/XK"))
                .containsExactly("/cooperation/needs/1", "/members/XK");
    }

    @Test
    void whoIsMentionedIsMarked() {
        assertThat(Jsoup.parse(markdown.prose("Ask @Ana Lima or @Ana", List.of("Ana Lima"))
                                .html())
                        .select(".mention")
                        .eachText())
                .containsExactly("@Ana Lima");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingThatIsTypedExecutes(String attack) {
        harmless(attack);
    }

    @Property(tries = 300)
    void noTextMakesAnotherElementOrAttribute(
            @ForAll @StringLength(max = 200) String before, @ForAll("pieces") List<String> pieces) {
        harmless(before + String.join("", pieces));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<List<String>> pieces() {
        return net.jqwik.api.Arbitraries.of(
                        "<",
                        ">",
                        "\"",
                        "'",
                        "`",
                        "[",
                        "](",
                        ")",
                        "!",
                        "&#",
                        ";",
                        "script",
                        "onerror=",
                        "javascript:",
                        "\n",
                        "- ",
                        "|",
                        "<!--",
                        "-->",
                        "<svg",
                        "<style>",
                        "</p>",
                        "@",
                        "https://",
                        "*",
                        "_",
                        "\\")
                .list()
                .ofMaxSize(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "[",
                "*a **a ",
                "![",
                "`",
                "<",
                "|",
                "1. ",
                "a](",
                "@",
                "&",
                "\\",
                "https://a.example "
            })
    void aTextMadeToCostIsReadInAMoment(String part) {
        String text = part.repeat(20_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> harmless(text));
    }

    /** OWASP's filter evasion list and mutation vectors, each tried as it is and within Markdown. */
    public static List<String> attacks() {
        List<String> vectors = List.of(
                "<script>alert(1)</script>",
                "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<IMG SRC=`javascript:alert(1)`>",
                "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\"\\>",
                "<IMG SRC=javascript:alert(String.fromCharCode(88,83,83))>",
                "<IMG SRC=/ onerror=\"alert(1)\"></img>",
                "<img src=x onerror=\"&#0000106&#0000097&#0000118&#0000097\">",
                "<IMG SRC=&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)>",
                "<IMG SRC=\"jav\tascript:alert(1);\">",
                "<IMG SRC=\" &#14; javascript:alert(1);\">",
                "<SCRIPT/XSS SRC=\"https://evil.example/xss.js\"></SCRIPT>",
                "<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^`=alert(1)>",
                "<<SCRIPT>alert(1);//\\<</SCRIPT>",
                "<SCRIPT SRC=https://evil.example/xss.js?< B >",
                "<IMG SRC=\"`<javascript:alert>`('XSS')\"",
                "</TITLE><SCRIPT>alert(1);</SCRIPT>",
                "<INPUT TYPE=\"IMAGE\" SRC=\"javascript:alert(1);\">",
                "<BODY BACKGROUND=\"javascript:alert(1)\">",
                "<IMG DYNSRC=\"javascript:alert(1)\">",
                "<svg/onload=alert(1)>",
                "<LINK REL=\"stylesheet\" HREF=\"javascript:alert(1);\">",
                "<STYLE>@import'https://evil.example/xss.css';</STYLE>",
                "<META HTTP-EQUIV=\"refresh\" CONTENT=\"0;url=javascript:alert(1);\">",
                "<IFRAME SRC=\"javascript:alert(1);\"></IFRAME>",
                "<TABLE><TD BACKGROUND=\"javascript:alert(1)\">",
                "<DIV STYLE=\"background-image: url(javascript:alert(1))\">",
                "<BASE HREF=\"javascript:alert(1);//\">",
                "<OBJECT TYPE=\"text/x-scriptlet\" DATA=\"https://evil.example/x\"></OBJECT>",
                "<EMBED SRC=\"data:image/svg+xml;base64,PHN2Zy8+\" AllowScriptAccess=\"always\"></EMBED>",
                "<a onmouseover=\"alert(1)\">x</a>",
                "<form><button formaction=javascript:alert(1)>x",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=alert(1) src>\">",
                "<math><mi><style><img title=\"</style><img src onerror=alert(1)>\"></mi></math>",
                "<template><img src=x onerror=alert(1)></template>",
                "<x xmlns:xlink=\"a\" xlink:href=\"javascript:alert(1)\">",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)>",
                "<input autofocus onfocus=alert(1)>",
                "${alert(1)} {{constructor.constructor('alert(1)')()}} <% alert(1) %>",
                "\u2028<script>alert(1)</script>\u2029",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>");
        return vectors.stream()
                .flatMap(vector -> java.util.stream.Stream.of(
                        vector,
                        "[" + vector + "](https://un.example/\"" + vector + ")",
                        "![" + vector + "](javascript:alert(1) \"" + vector + "\")",
                        "| a |\n|---|\n| " + vector + " |",
                        "```" + vector + "\n" + vector + "\n```",
                        "<https://un.example/" + vector + ">"))
                .toList();
    }

    private Document page(String text) {
        return Jsoup.parse(markdown.prose(text, List.of()).html());
    }

    private void harmless(String text) {
        for (Element element : page(text).body().getAllElements()) {
            if (element.tagName().equals("body")) {
                continue;
            }
            assertThat(ELEMENTS).contains(element.tagName());
            element.attributes().forEach(attribute -> {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches("(https?://|mailto:|/(?![/\\\\])).*");
                }
            });
        }
    }
}
