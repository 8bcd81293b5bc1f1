package org.focalnet.web.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.focalnet.Browserless;
import org.focalnet.journey.Chromium;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The style guide shows every component, in both directions and displays, and everyone can read it. */
class StyleGuideTest {

    private static final Path WEB = Path.of("src/main/java/org/focalnet/web");
    private static final Path RESOURCES = Path.of("src/main/resources/static");

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void showsEveryComponent() throws IOException {
        String guide = read(WEB.resolve("styleguide"), ".jte");
        assertThat(components(WEB))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(guide).as(name).contains("@template.web." + name + "("));
    }

    @Test
    void showsEveryIconOfTheSprite() throws IOException {
        String sprite = Files.readString(RESOURCES.resolve("icons.svg"));
        List<String> names = java.util.regex.Pattern.compile("id=\"i-([a-z-]+)\"")
                .matcher(sprite)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(StyleGuidePage.icons()).containsExactlyElementsOf(names);
    }

    @Test
    void showsEachGroupInBothDirectionsAndDisplaysWithIdsOfItsOwn() {
        var answer = new Browserless().get("/styleguide");
        assertThat(answer.status()).isEqualTo(200);
        Document page = answer.document();
        assertThat(page.select("section > .specimens"))
                .hasSize(12)
                .allSatisfy(
                        group -> assertThat(group.select(".specimen").stream().map(StyleGuideTest::kind))
                                .containsExactly("ltr en light", "ltr en dark", "rtl ar light", "rtl ar dark"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("label[for]").eachAttr("for"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        assertThat(answer.body()).doesNotContain("[web.", "[audience.");
    }

    @Test
    void saysEverySampleInArabicToo() {
        Document page = new Browserless().get("/styleguide").document();
        assertThat(page.select(".specimen[lang=ar] :is(p, h3, th, label, legend, button, li)"))
                .isNotEmpty();
        assertThat(page.select(".specimen[lang=ar] :is(h2, h3, th[scope=col], legend)"))
                .allSatisfy(element -> assertThat(element.text()).matches("(?s).*\\p{IsArabic}.*"));
    }

    @Test
    void aPanelKeepsItsDisplayWhateverThatOfThePageIs() {
        var page = chromium.window("displays").open("/styleguide").page();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(paper(page, "light")).isEqualTo("rgb(250, 249, 246)");
            assertThat(paper(page, "dark")).isEqualTo("rgb(16, 23, 30)");
        }
    }

    @Test
    void everyoneCanReadItInBothDisplaysAndOnANarrowScreen() {
        chromium.window("guide").open("/styleguide").accessible();
        var arabic = new Browser.NewContextOptions().setLocale("ar").setViewportSize(390, 844);
        chromium.window("arabic", arabic).open("/styleguide").accessible();
    }

    private static Object paper(Page page, String theme) {
        return page.evaluate(
                "getComputedStyle(document.querySelector('.specimen[data-theme=" + theme + "]')).backgroundColor");
    }

    private static String kind(Element panel) {
        return panel.attr("dir") + " " + panel.attr("lang") + " " + panel.attr("data-theme");
    }

    /** Templates without a page record of their name; the layout is around the guide itself. */
    private static List<String> components(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jte"))
                    .map(name -> name.replace(".jte", ""))
                    .filter(name -> !Files.exists(folder.resolve(name + ".java")))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(StyleGuideTest::content)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
