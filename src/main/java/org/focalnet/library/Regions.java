package org.focalnet.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.member.Region;
import org.focalnet.web.Shell;

/** Where something is from or for: the regions of the United Nations' M49 scheme, each followed by its parts. */
public final class Regions {

    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("002", List.of("015", "014", "017", "018", "011"));
        PARTS.put("019", List.of("021", "029", "013", "005"));
        PARTS.put("142", List.of("143", "030", "035", "034", "145"));
        PARTS.put("150", List.of("151", "154", "039", "155"));
        PARTS.put("009", List.of("053", "054", "057", "061"));
    }

    private Regions() {}

    public static Set<String> codes() {
        return PARTS.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(one.getKey()), one.getValue().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Code and name of each. */
    public static Map<String, String> options(Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        PARTS.forEach((region, parts) -> {
            options.put(region, Region.name(region, shell.locale()));
            parts.forEach(part -> options.put(part, Region.name(part, shell.locale())));
        });
        return options;
    }

    /** A region with all that is in it. */
    public static Set<String> within(String code) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(code), PARTS.getOrDefault(code, List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public static String list(Set<String> codes, Shell shell) {
        return options(shell).entrySet().stream()
                .filter(one -> codes.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(Codes.APART));
    }
}
