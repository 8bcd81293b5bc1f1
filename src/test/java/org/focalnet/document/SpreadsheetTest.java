package org.focalnet.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a spreadsheet would calculate instead of showing it. */
class SpreadsheetTest {

    @Test
    void everySignThatBeginsAFormulaIsKnownInFullWidthToo() {
        for (String sign : new String[] {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
            assertThat(Spreadsheet.formula(sign + "SUM(1)")).as(sign).isTrue();
            assertThat(Spreadsheet.formula(sign)).as(sign).isTrue();
        }
    }

    @Test
    void anythingElseIsShownAsItIs() {
        for (String text : new String[] {"", "Estavia", "A=B", "Guinea-Bissau", "a@b.example", " =1", "'=1", "«=»"}) {
            assertThat(Spreadsheet.formula(text)).as(text).isFalse();
        }
    }
}
