package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellTest {

    @Test
    void takesTheDirectionOfMostLetters() {
        assertThat(Shell.directionOf("شكراً. Our delegation came back with eleven pages of notes."))
                .isEqualTo("ltr");
        assertThat(Shell.directionOf("عاد وفدنا بإحدى عشرة صفحة من الملاحظات عن R2P."))
                .isEqualTo("rtl");
        assertThat(Shell.directionOf("R2P: عاد وفدنا بإحدى عشرة صفحة")).isEqualTo("rtl");
        assertThat(Shell.directionOf("12:30")).isEqualTo("ltr");
        assertThat(Shell.directionOf("")).isEqualTo("ltr");
    }
}
