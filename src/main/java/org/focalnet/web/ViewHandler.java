package org.focalnet.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.web.asset.Sources;
import org.focalnet.web.choice.PublicAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Renders a {@link View} with the template of its name in its folder, and sends a {@link SeeOther} on its way. */
@Component
public class ViewHandler implements HandlerMethodReturnValueHandler {

    private static final String ROOT = "org.focalnet.";

    private final ShellFactory shells;
    private final TemplateEngine precompiled;
    private final @Nullable Sources sources;
    private @Nullable TemplateEngine reloading;

    ViewHandler(ShellFactory shells, Environment environment) {
        this.shells = shells;
        this.precompiled = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.focalnet");
        String folder = environment.getProperty("focalnet.sources");
        this.sources = folder == null ? null : new Sources(Path.of(folder, "src/main/java/org/focalnet"));
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        Class<?> returned = type.getParameterType();
        return View.class.isAssignableFrom(returned)
                || returned == View.Shown.class
                || returned == SeeOther.class
                || returned == Object.class && type.getMethodAnnotation(org.focalnet.audience.Door.class) != null;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null) {
            throw new IllegalStateException("views are answers to servlet requests");
        }
        switch (value) {
            case View view -> render(view, 200, request, response);
            case View.Shown shown -> {
                keepRefused(shown.status(), response);
                render(shown.view(), shown.status(), request, response);
            }
            case SeeOther other -> redirect(other, request, response);
            case null, default -> throw new IllegalStateException("not a view: " + value);
        }
    }

    /**
     * A form that was refused may be kept by the browser that sent it, as nothing else is: whoever goes back to it finds what
     * they typed, and not the browser's page that the document has expired.
     */
    private static void keepRefused(int status, HttpServletResponse response) {
        if ((status == 409 || status == 422) && !response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "private, no-cache");
        }
    }

    private static void redirect(SeeOther other, HttpServletRequest request, HttpServletResponse response) {
        if (other.sayKey() != null) {
            List<String> said = new ArrayList<>();
            said.add(other.sayKey());
            said.addAll(other.arguments());
            request.getSession().setAttribute(ShellFactory.SAID, said);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        String chosen = ShellFactory.chosen(request, (Reader) request.getAttribute(Reader.ATTRIBUTE));
        response.setHeader("Location", PublicAnswer.carrying(other.url(), chosen, "&"));
    }

    /** Writes a view with its status; also for filters and error pages, which have no handler. */
    public void render(View view, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        Shell shell = shells.of(request);
        engine().render(template(view.getClass()), Map.of("page", view, "shell", shell), output);
        byte[] page = output.toByteArray();
        if (!shell.chosen().isEmpty()) {
            page = PublicAnswer.carrying(page, shell.chosen());
        }
        if (view instanceof View.Open
                && status == 200
                && shell.reader() == null
                && PublicAnswer.known(page, request, response)) {
            return;
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        // No length and not closed: either would save the session here, where a failure is not yet the whole story.
        // At once: each of a template's hundreds of pieces would be counted by every wrapper on its way.
        response.getOutputStream().write(page);
    }

    /** The page of what is no request at all, in the first of the languages that the program has. */
    public byte[] lastPage(int status, List<Locale> languages) throws IOException {
        var page = new ErrorPage(status, status >= 500 ? "broken" : "unreadable", List.of(), "", "", "", Map.of());
        var output = new Utf8ByteOutput();
        engine().render(template(ErrorPage.class), Map.of("page", page, "shell", shells.bare(languages)), output);
        return output.toByteArray();
    }

    /** Folder and name of a view's template, relative to the root package. */
    static String template(Class<?> view) {
        String name = view.getName();
        return name.substring(ROOT.length()).replace('.', '/') + ".jte";
    }

    /** The compiled templates, or, once a developer has saved one, an engine that compiles what it is asked for. */
    private TemplateEngine engine() {
        if (sources == null || reloading == null && !sources.changed()) {
            return precompiled;
        }
        if (reloading == null) {
            reloading = TemplateEngine.create(
                    new DirectoryCodeResolver(sources.folder()), Path.of("target", "jte-reloaded"), ContentType.Html);
            reloading.setTrimControlStructures(true);
        }
        return reloading;
    }
}
