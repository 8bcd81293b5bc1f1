package org.focalnet.web.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a request as Spring does, but compares only the routes that begin as the request's path does and have
 * as many parts. Spring tries every route with a variable in it: of the hundreds that we have, that took a tenth of a page's
 * processor time.
 */
final class Routes extends RequestMappingHandlerMapping {

    /** Beginnings of paths that nobody made routes for are not kept: anybody can think of more. */
    private static final int MOST = 2_000;

    private final Map<RequestMappingInfo, HandlerMethod> handlers = new HashMap<>();
    private final Map<Shape, List<RequestMappingInfo>> near = new ConcurrentHashMap<>();

    /**
     * What can be seen of a path at once.
     *
     * @param beginning its first part; empty where any fits
     * @param parts how many it has; 0 where any number fits
     */
    private record Shape(String beginning, int parts) {

        boolean mayFit(Shape asked) {
            return (parts == 0 || asked.parts == 0 || parts == asked.parts)
                    && (beginning.isEmpty() || asked.beginning.isEmpty() || beginning.equals(asked.beginning));
        }
    }

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> found) {
        super.handlerMethodsInitialized(found);
        handlers.putAll(found);
    }

    /** Where nothing fits, or two as well as each other, Spring says what that means. */
    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        Match best = null;
        boolean alike = false;
        Comparator<RequestMappingInfo> order = getMappingComparator(request);
        for (RequestMappingInfo route : near(path)) {
            RequestMappingInfo fit = getMatchingMapping(route, request);
            if (fit != null) {
                int compared = best == null ? -1 : order.compare(fit, best.fit());
                alike = compared == 0 || alike && compared > 0;
                best = compared < 0 ? new Match(route, fit) : best;
            }
        }
        HandlerMethod handler = best == null || alike ? null : handlers.get(best.route());
        if (best == null || handler == null) {
            return super.lookupHandlerMethod(path, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
        handleMatch(best.fit(), path, request);
        return handler;
    }

    private record Match(RequestMappingInfo route, RequestMappingInfo fit) {}

    /** The routes that may fit a path, found once for all paths of its shape. */
    private List<RequestMappingInfo> near(String path) {
        Shape asked = new Shape(beginning(path), parts(path));
        List<RequestMappingInfo> known = near.get(asked);
        if (known != null) {
            return known;
        }
        List<RequestMappingInfo> found = handlers.keySet().stream()
                .filter(route -> shape(route).mayFit(asked))
                .toList();
        if (near.size() < MOST) {
            near.put(asked, found);
        }
        return found;
    }

    /** What all paths of a route share. */
    private static Shape shape(RequestMappingInfo route) {
        var shapes = route.getPatternValues().stream()
                .map(path -> new Shape(beginning(path), parts(path)))
                .distinct()
                .toList();
        return shapes.size() == 1 ? shapes.getFirst() : new Shape("", 0);
    }

    /** How many parts a path has; 0 where it may stand for any number, or is not written plainly. */
    private static int parts(String path) {
        if (path.contains("**") || path.contains("{*") || path.contains("//") || path.endsWith("/")) {
            return 0;
        }
        return (int) path.chars().filter(sign -> sign == '/').count();
    }

    /** The first part of a path; empty where it is a variable or written in signs that stand for others. */
    private static String beginning(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(0, end < 0 ? path.length() : end);
        return first.length() > 1 && first.chars().skip(1).allMatch(Routes::plain) ? first : "";
    }

    private static boolean plain(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9' || sign == '-';
    }
}
