package org.focalnet.cooperation.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void theSentenceThatSaysWhatToDoWithoutAMatchEndsAsItsLanguageDoes() throws IOException {
        var texts = new Texts();
        for (var language : Texts.LANGUAGES) {
            assertThat(texts.text(language, "cooperation.next.none.ask"))
                    .as(language.getLanguage())
                    .endsWith(language.getLanguage().equals("zh") ? "。" : ".");
        }
    }
}
