import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Weight of every page of routes.txt that links reach, by who reads it, and of the assets that all pages share. */
final class PagesBench {

    private static final int EACH = 3; // addresses of one route that are opened, such as three members of the directory
    private static final double KB = 1000;

    private PagesBench() {}

    /** A route and the addresses that are its. */
    private record Route(String path, Pattern pattern) {

        static List<Route> pages() throws IOException {
            return Files.readAllLines(Started.ROOT.resolve("routes.txt")).stream()
                    .map(line -> line.split("\\s+"))
                    .filter(words -> words.length > 3 && words[1].equals("GET") && words[3].equals("PAGE"))
                    .filter(words -> !words[0].matches("/assets/.*|/favicon.ico"))
                    .map(words -> new Route(words[0], Pattern.compile(words[0].replaceAll("\\{[^/]*}", "[^/]+"))))
                    .toList();
        }
    }

    static void measure(Report report) throws Exception {
        List<Route> routes = Route.pages();
        Map<String, Integer> heaviest = new LinkedHashMap<>();
        try (var program = Started.program("demo", Started.empty("pages"), Map.of())) {
            assets(report, new Person(program.url()));
            var readers = new LinkedHashMap<String, Person>();
            readers.put("nobody signed in", new Person(program.url()));
            readers.putAll(DemoPeople.of(program));
            for (var reader : readers.entrySet()) {
                crawl(reader.getKey(), reader.getValue(), routes, heaviest, report);
            }
        }
        Set<String> missing = new TreeSet<>(routes.stream().map(Route::path).toList());
        missing.removeAll(heaviest.keySet());
        heaviest.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(12)
                .forEach(page -> report.figure("`" + page.getKey() + "`", page.getValue() / KB, "kB"));
        report.note(heaviest.size() + " page routes reached by links, up to " + EACH
                + " addresses each; of routes.txt not reached: "
                + (missing.isEmpty() ? "none" : String.join(", ", missing)));
    }

    /** What a first view fetches beside the page itself. */
    private static void assets(Report report, Person person) throws Exception {
        Person.Answer first = person.get("/");
        Set<String> paths = new LinkedHashSet<>();
        paths.addAll(first.all("<link rel=\"(?:stylesheet|icon)\"[^>]*href=\"([^\"#]+)"));
        paths.addAll(first.all("<script[^>]*src=\"([^\"#]+)"));
        paths.addAll(person.get("/styleguide").all("<use href=\"([^\"#]+)"));
        double all = 0;
        double style = 0;
        double script = 0;
        int forgotten = 0;
        for (String path : paths) {
            Person.Answer asset = person.get(path);
            all += asset.sent();
            style += path.endsWith(".css") ? asset.sent() : 0;
            script += path.endsWith(".js") ? asset.sent() : 0;
            forgotten += asset.cache().contains("immutable") ? 0 : 1;
        }
        report.goal("shared assets of a first view: requests", 6, paths.size(), "");
        report.goal("shared assets, compressed", 60, all / KB, "kB");
        report.goal("design layer, compressed", 20, style / KB, "kB");
        report.goal("script, compressed", 25, script / KB, "kB");
        report.goal("shared assets not cached for good", 0, forgotten, "");
    }

    private static void crawl(
            String reader, Person person, List<Route> routes, Map<String, Integer> heaviest, Report report)
            throws Exception {
        var waiting = new ArrayDeque<String>(List.of("/"));
        var opened = new LinkedHashMap<String, Integer>();
        var seen = new HashSet<String>(waiting);
        var unsafe = new ArrayList<String>();
        int most = 0;
        routes.stream()
                .map(Route::path)
                .filter(path -> !path.contains("{"))
                .filter(seen::add)
                .forEach(waiting::add);
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            String bare = path.replaceFirst("[?#].*", "");
            String route = route(bare, routes);
            if (opened.merge(route, 1, Integer::sum) > EACH) {
                continue;
            }
            Person.Answer answer = person.get(path);
            if (answer.page()) {
                most = Math.max(most, answer.sent());
                heaviest.merge(route, answer.sent(), Math::max);
                if (answer.policy().isEmpty() || answer.policy().matches(".*(unsafe-inline|unsafe-eval).*")) {
                    unsafe.add(path);
                }
                answer.all("<a [^>]*href=\"(/[^\"#]*)").stream()
                        .filter(link -> !link.matches(".*[?&](lang|theme)=.*"))
                        .filter(seen::add)
                        .forEach(waiting::add);
            } else if (!answer.location().isEmpty()
                    && answer.location().startsWith("/")
                    && seen.add(answer.location())) {
                waiting.add(answer.location());
            }
        }
        report.goal("heaviest page, " + reader, 40, most / KB, "kB");
        report.goal("pages whose policy allows inline script or eval, " + reader, 0, unsafe.size(), "");
    }

    /** The route of an address: the one without a variable first; one that only the training network has by its shape. */
    private static String route(String path, List<Route> routes) {
        return routes.stream()
                .filter(each -> each.pattern().matcher(path).matches())
                .map(Route::path)
                .sorted(Comparator.comparing((String each) -> each.contains("{")))
                .findFirst()
                .orElse(path.replaceAll("/(?:[0-9a-f-]{36}|[A-Z][A-Z0-9-]+)(?=/|$)", "/{id}"));
    }
}
