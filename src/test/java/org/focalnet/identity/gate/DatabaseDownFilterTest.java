package org.focalnet.identity.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.focalnet.Program;
import org.focalnet.audience.NotFound;
import org.focalnet.database.Outage;
import org.focalnet.web.ViewHandler;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseDownFilterTest {

    private final DatabaseDownFilter filter = new DatabaseDownFilter(Program.get(ViewHandler.class));

    @Test
    void answersWithAPageThatKeepsWhatWasTyped() throws Exception {
        var request = new MockHttpServletRequest("POST", "/cooperation/needs");
        request.addParameter("title", "Train 40 directors <b>");
        request.addParameter("code", "123456");
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (r, s) -> {
            var answer = (HttpServletResponse) s;
            answer.addHeader("Set-Cookie", "focalnet=unsaved");
            answer.setHeader("Content-Security-Policy", "default-src 'none'");
            answer.setContentLength(11);
            answer.getOutputStream().print("half a page");
            answer.flushBuffer();
            throw new CannotCreateTransactionException("down");
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("Train 40 directors &lt;b>", "We cannot reach the database")
                .doesNotContain("half a page", "123456");
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getHeader("Content-Length")).isEqualTo("-1");
        assertThat(response.getHeader("Content-Security-Policy")).isNotNull();
    }

    @Test
    void aPageThatOnlyReadDoesNotSpeakOfSaving() throws Exception {
        var response = answer((r, s) -> {
            ((HttpServletResponse) s).sendRedirect("/sign-in");
            throw new CannotCreateTransactionException("down");
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("We cannot reach the database")
                .doesNotContain("saved");
    }

    /** Otherwise a person would be told to send again what is there already. */
    @Test
    void whatWasSavedIsSaidToBeEvenWhereTheSessionCannotBe() throws Exception {
        var response = answer((r, s) -> {
            ((HttpServletResponse) s).setStatus(303);
            ((HttpServletResponse) s).setHeader("Location", "/rooms/1");
            throw new CannotCreateTransactionException("down");
        });
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/rooms/1");
    }

    @Test
    void anAnswerGoesOutWholeWithItsLength() throws Exception {
        var response = answer((r, s) -> {
            s.getWriter().print("é");
            s.getOutputStream().print("z");
        });
        assertThat(response.getContentAsByteArray()).hasSize(2 + 1);
        assertThat(response.getHeader("Content-Length")).isEqualTo("3");
        assertThat(answer((r, s) -> ((HttpServletResponse) s).sendError(404)).getStatus())
                .isEqualTo(404);
        assertThat(answer((r, s) -> ((HttpServletResponse) s).sendRedirect("/sign-in"))
                        .getRedirectedUrl())
                .isEqualTo("/sign-in");
    }

    @Test
    void aLongDownloadAndEventsAreNotKept() {
        var down = new CannotCreateTransactionException("down");
        var download = new MockHttpServletResponse();
        assertThatThrownBy(() -> filter.doFilter(new MockHttpServletRequest(), download, (r, s) -> {
                    s.getOutputStream().write(new byte[HeldAnswer.LONGEST]);
                    assertThat(download.getContentAsByteArray()).isEmpty();
                    s.getOutputStream().write(new byte[10]);
                    assertThat(download.getContentAsByteArray()).hasSize(HeldAnswer.LONGEST + 10);
                    throw down;
                }))
                .isSameAs(down);
        var events = new MockHttpServletResponse();
        assertThatThrownBy(() -> filter.doFilter(new MockHttpServletRequest(), events, (r, s) -> {
                    s.setContentType("text/event-stream");
                    s.getOutputStream().print("data: 1");
                    s.flushBuffer();
                    assertThat(events.getContentAsString()).isEqualTo("data: 1");
                    throw down;
                }))
                .isSameAs(down);
    }

    private MockHttpServletResponse answer(FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        filter.doFilter(new MockHttpServletRequest("GET", "/rooms"), response, chain);
        return response;
    }

    @Test
    void onlyAMissingDatabaseIsOne() {
        assertThat(Outage.in(new RuntimeException(new SQLException("gone", "57P01"))))
                .isTrue();
        assertThat(Outage.in(new RuntimeException(new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(Outage.in(new IOException(new DataAccessResourceFailureException("x"))))
                .isTrue();
        assertThat(Outage.in(new DuplicateKeyException("x", new SQLException("twice", "23505"))))
                .isFalse();
        assertThat(Outage.in(new NotFound())).isFalse();
    }
}
