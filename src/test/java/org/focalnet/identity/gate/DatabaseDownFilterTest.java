package org.focalnet.identity.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.focalnet.Program;
import org.focalnet.audience.NotFound;
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
            s.getOutputStream().print("half a page");
            throw new CannotCreateTransactionException("down");
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("Train 40 directors &lt;b>", "We cannot reach the database")
                .doesNotContain("half a page", "123456");
        assertThat(response.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void onlyAMissingDatabaseIsOne() {
        assertThat(DatabaseDownFilter.down(new RuntimeException(new SQLException("gone", "57P01"))))
                .isTrue();
        assertThat(DatabaseDownFilter.down(new RuntimeException(new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(DatabaseDownFilter.down(new IOException(new DataAccessResourceFailureException("x"))))
                .isTrue();
        assertThat(DatabaseDownFilter.down(new DuplicateKeyException("x", new SQLException("twice", "23505"))))
                .isFalse();
        assertThat(DatabaseDownFilter.down(new NotFound())).isFalse();
    }
}
