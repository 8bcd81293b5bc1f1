package org.focalnet.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Reader;
import org.focalnet.web.ShellFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/** From the session to the reader of the page and the viewer of every transaction of this request. */
@Component
@Order(-90) // after the filters of Spring Security, which stand at -100
class ReaderFilter extends OncePerRequestFilter {

    private final SignInStore signIns;
    private final ShellFactory shells;
    private final Supplier<@Nullable MemberNames> names;

    ReaderFilter(SignInStore signIns, ShellFactory shells, ObjectProvider<MemberNames> names) {
        this.signIns = signIns;
        this.shells = shells;
        this.names = SingletonSupplier.ofNullable(names::getIfAvailable); // looked up once: beans are many
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OfficeAuthentication who)) {
            chain.doFilter(request, response);
            return;
        }
        boolean quiet = request.getAttribute(LookingOnFilter.ATTRIBUTE) != null;
        Optional<Reader> reader = quiet ? signIns.quietReader(who) : signIns.reader(who);
        if (reader.isEmpty()) {
            forget(request);
            chain.doFilter(request, response);
            return;
        }
        Reader named = named(reader.get(), request);
        request.setAttribute(Reader.ATTRIBUTE, named);
        try {
            Viewers.call(named.viewer(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Reader named(Reader reader, HttpServletRequest request) {
        MemberNames known = names.get();
        if (known == null) {
            return reader;
        }
        String member =
                Viewers.as(reader.viewer(), () -> known.name(reader.viewer().member(), shells.locale(request, reader)));
        return new Reader(
                reader.viewer(),
                reader.account(),
                reader.personName(),
                member,
                reader.language(),
                reader.zone(),
                reader.confirmed());
    }

    /** A session whose sign-in is over holds nothing that its browser may keep. */
    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
