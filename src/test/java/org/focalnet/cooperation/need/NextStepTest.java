package org.focalnet.cooperation.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Program;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void theSentenceThatSaysWhatToDoWithoutAMatchEndsAsItsLanguageDoes() {
        Texts texts = Program.get(Texts.class);
        for (var language : Texts.LANGUAGES) {
            assertThat(texts.text(language, "cooperation.next.none.ask"))
                    .as(language.getLanguage())
                    .endsWith(language.getLanguage().equals("zh") ? "。" : ".");
        }
    }
}
