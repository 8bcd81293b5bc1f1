package org.focalnet.identity.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.focalnet.web.ViewHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The answer to what is no request that a handler or filter could be asked: an address that cannot be decoded or is too long. */
class LastPage extends ErrorReportValve {

    private final ObjectProvider<ViewHandler> views;

    LastPage(ObjectProvider<ViewHandler> views) {
        this.views = views;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            HttpServletResponse answer = response.getResponse();
            answer.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT);
            answer.setHeader("X-Content-Type-Options", "nosniff");
            answer.setHeader("Cache-Control", "no-store");
            answer.setContentType("text/html;charset=utf-8");
            byte[] page = views.getObject().lastPage(status, languages(request));
            answer.setContentLength(page.length);
            answer.getOutputStream().write(page);
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("nobody waits for the answer any more");
        }
    }

    private static List<Locale> languages(Request request) {
        return Collections.list(request.getLocales());
    }
}
