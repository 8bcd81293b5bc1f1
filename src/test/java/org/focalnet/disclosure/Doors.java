package org.focalnet.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.focalnet.FocalnetApplication;
import org.focalnet.Program;
import org.focalnet.audience.Door;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The register of doors: every route of the running program with its mark. */
final class Doors {

    /**
     * A door.
     *
     * @param method GET or the method of a write
     * @param module whose controller answers
     */
    record Opening(String path, String method, Door door, String module) {

        boolean reads() {
            return method.equals("GET");
        }

        boolean names() {
            return path.contains("{");
        }

        /** The path with an id in the place of every variable. */
        String with(Object id) {
            return path.replaceAll("\\{[^}]*}", id.toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Doors() {}

    private static String module(Class<?> controller) {
        String below = controller
                .getPackageName()
                .substring(FocalnetApplication.class.getPackageName().length() + 1);
        return below.replaceFirst("[.].*", "");
    }

    static List<Opening> all() {
        List<Opening> doors = new ArrayList<>();
        var mapping = Program.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((route, handler) -> {
            Door door = handler.getMethodAnnotation(Door.class);
            if (door == null) {
                throw new IllegalStateException(handler + " is not a registered door");
            }
            for (String path : route.getPatternValues()) {
                var methods = route.getMethodsCondition().getMethods();
                for (RequestMethod method : methods.isEmpty() ? List.of(RequestMethod.GET) : List.copyOf(methods)) {
                    doors.add(new Opening(path, method.name(), door, module(handler.getBeanType())));
                }
            }
        });
        doors.sort(Comparator.comparing(Opening::path).thenComparing(Opening::method));
        return doors;
    }
}
