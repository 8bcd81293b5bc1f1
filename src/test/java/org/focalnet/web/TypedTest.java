package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u2800\u2800", "\u3164", "\u202e\u2066 \u00a0", "\ufeff\t"})
    void aNameThatNobodySeesIsNoName(String name) {
        var typed = typed(name);
        typed.line("name", 1, 100);
        assertThat(typed.problems().fields()).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200bé", "न्\u200dय", "👩\u200d🏫", "是"})
    void signsThatShapeANameArePartOfIt(String name) {
        var typed = typed(name);
        typed.line("name", 1, 100);
        assertThat(typed.problems().any()).isFalse();
    }

    private static Typed typed(String name) {
        var request = new MockHttpServletRequest();
        request.setParameter("name", name);
        return new Typed(request);
    }
}
