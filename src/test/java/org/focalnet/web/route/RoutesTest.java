package org.focalnet.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Looking only at the routes that begin alike finds what looking at all of them finds. */
class RoutesTest {

    @Test
    void everyRouteIsFoundByAPathOfItsOwn() {
        var mapping = Program.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        assertThat(mapping).isInstanceOf(Routes.class);
        int found = 0;
        for (var one : mapping.getHandlerMethods().entrySet()) {
            for (String pattern : one.getKey().getPatternValues()) {
                var methods = one.getKey().getMethodsCondition().getMethods();
                for (RequestMethod method : pattern.contains(":") ? List.<RequestMethod>of() : methods) {
                    String path = pattern.replaceAll("\\{[^}]*}", Ids.next().toString());
                    HandlerMethod handler = handler(mapping, method.name(), path);
                    assertThat(handler).as(method + " " + path).isNotNull();
                    // Of two routes that fit, the one without a variable is meant.
                    found += handler.getMethod().equals(one.getValue().getMethod()) ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    @Test
    void aPathInOtherSignsIsReadAsBefore() {
        var reader = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(reader.get("/rooms/" + Ids.next()).status()).isEqualTo(404);
        assertThat(reader.get("/%72ooms").status())
                .isEqualTo(reader.get("/rooms").status());
        assertThat(reader.get("/Rooms").status()).isEqualTo(404);
        assertThat(reader.get("/no-such-page/at-all").status()).isEqualTo(404);
        assertThat(reader.post("/rooms/" + Ids.next()).status()).isIn(404, 405);
    }

    private static HandlerMethod handler(RequestMappingHandlerMapping mapping, String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod handler ? handler : null;
        } catch (Exception e) {
            throw new AssertionError(method + " " + path, e);
        }
    }
}
