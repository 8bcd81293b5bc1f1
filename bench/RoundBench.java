import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * A round about risk with the 2014 framework, whole: 12 institutions with 3 people each have it open at once and answer,
 * each a question every second and a half, as fast readers on a phone would. Then everything that was answered is looked
 * for in the round, two such rounds are laid beside each other, and a report of 150 pages is made.
 */
final class RoundBench {

    private static final int INSTITUTIONS = 12;
    private static final int PEOPLE = 3;
    private static final int SAVES = 20;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1500);
    private static final int WARM_UP = 15;
    private static final int SECONDS = 15;

    private RoundBench() {}

    /** A person with a link: what their page says of itself, and the questions that they answer in words. */
    private record Guest(Person person, String link, Person.Answer page, List<String> questions) {}

    static void measure(Report report) throws Exception {
        Path data = Started.empty("round");
        try (var program = Started.program("demo", data, Map.of())) {
            var lead = new Person(program.url());
            Person.Answer people = lead.get("/training/people?role=FOCAL_POINT");
            String account = people.one("/training/people/([0-9a-f-]{36})/sign-in");
            String signIn = "/training/people/" + account + "/sign-in";
            if (lead.post(signIn, people).status() != 303) {
                throw new IllegalStateException("the focal point was not let in");
            }
            String round = round(lead);
            try (var connection = new Server(data).connect("focalnet")) {
                answers(report, program, connection, lead, round);
            }
            String second = round(lead);
            try (var connection = new Server(data).connect("focalnet")) {
                RoundPages.decide(connection, round, second);
                comparison(report, lead, data, second);
                lead.post(signIn, lead.get("/training/people?role=FOCAL_POINT")); // a file needs a fresh proof
                RoundPages.report(report, connection, lead, round);
            }
        }
    }

    private static void answers(Report report, Started program, Connection connection, Person lead, String round)
            throws Exception {
        ask(lead, round, institutions(lead));
        List<Guest> guests = new ArrayList<>();
        for (String link : links(connection, round)) {
            guests.add(guest(new Person(program.url()), link));
        }
        answer(guests, 4, "Warm");
        double[] times = answer(guests, SAVES, "Words");
        report.goal("autosave of an answer: p95 of " + times.length, 80, Report.part(times, .95), "ms");
        report.figure("autosave of an answer: p50", Report.part(times, .5), "ms");
        report.figure("autosave of an answer: p99", Report.part(times, .99), "ms");
        report.goal("answers that did not reach the round", 0, missing(connection, guests), "");
        report.note(
                INSTITUTIONS + " institutions with " + PEOPLE + " people each, all answering the whole 2014 framework ("
                        + guests.getFirst().questions().size()
                        + " indicators) at once, a question each every 1.5 s; each request"
                        + " timed from when it was due");
    }

    private static void comparison(Report report, Person lead, Path data, String round) throws Exception {
        String path = round + "/comparison?show=all";
        DirectoryBench.statements(report, "two rounds side by side: SQL statements", 4, data, lead, path);
        DirectoryBench.pace(lead, path, WARM_UP);
        double[] times = DirectoryBench.pace(lead, path, SECONDS);
        report.goal("two rounds side by side: p95 of " + times.length, 100, Report.part(times, .95), "ms");
        report.figure("two rounds side by side: p50", Report.part(times, .5), "ms");
        Person.Answer page = lead.get(path);
        report.figure("two rounds side by side: page, compressed", page.sent() / 1e3, "kB");
        report.figure(
                "two rounds side by side: page, uncompressed",
                page.body().getBytes(StandardCharsets.UTF_8).length / 1e3,
                "kB");
        report.note("two rounds of the whole 2014 framework, each item decided with reasons in both, all "
                + page.all("(<article)").size() + " items shown; 20 requests a second for " + SECONDS
                + " s, each timed from when it was due, after " + WARM_UP + " s at the same rate");
    }

    private static List<String> institutions(Person lead) throws Exception {
        List<String> paths = new ArrayList<>();
        Person.Answer form = lead.get("/institutions/new");
        for (int at = 0; at < INSTITUTIONS; at++) {
            paths.add(lead.post(
                            "/institutions",
                            form,
                            "id",
                            UUID.randomUUID().toString(),
                            "version",
                            "0",
                            "name",
                            "Bench ministry " + at,
                            "kind",
                            "OTHER")
                    .location());
        }
        return paths;
    }

    /** Begins a round with all sections; answers its path. */
    private static String round(Person lead) throws Exception {
        Person.Answer form = lead.get("/assessment/rounds/new?instrument=framework-of-analysis-2014");
        List<String> fields = new ArrayList<>(List.of(
                "form",
                UUID.randomUUID().toString(),
                "instrument",
                "framework-of-analysis-2014",
                "act",
                "anyway",
                "title",
                "Risk, whole",
                "languages",
                "en",
                "due",
                LocalDate.now().plusDays(60).toString()));
        sections(form).forEach(one -> fields.addAll(List.of("sections", one)));
        String path = lead.post("/assessment/rounds", form, fields.toArray(String[]::new))
                .location();
        if (path.isEmpty()) {
            throw new IllegalStateException("no round was begun");
        }
        return path;
    }

    private static List<String> sections(Person.Answer form) {
        return form.all("name=\"sections\" value=\"([^\"]+)\"");
    }

    /** Asks everybody all of it. */
    private static void ask(Person lead, String round, List<String> institutions) throws Exception {
        Person.Answer form = lead.get(round + "/asking?institution=" + id(institutions.getFirst()));
        List<String> sections = sections(form);
        for (String institution : institutions) {
            for (int person = 0; person < PEOPLE; person++) {
                List<String> ask = new ArrayList<>(List.of(
                        "form",
                        UUID.randomUUID().toString(),
                        "institution",
                        id(institution),
                        "person",
                        "Somebody",
                        "mail",
                        "person" + UUID.randomUUID() + "@ministry.example",
                        "capacity",
                        "Adviser " + person,
                        "language",
                        "en",
                        "due",
                        LocalDate.now().plusDays(30).toString(),
                        "contact",
                        "office@hub.example"));
                sections.forEach(one -> ask.addAll(List.of("sections", one)));
                Person.Answer asked = lead.post(round + "/asking", form, ask.toArray(String[]::new));
                if (asked.status() != 303) {
                    throw new IllegalStateException("an institution was not asked: " + asked.status()
                            + asked.all("class=\"error\"[^>]*>([^<]*)"));
                }
            }
        }
    }

    /** Links of our own beside those of the mails, whose secrets only the mails hold. */
    private static List<String> links(Connection connection, String round) throws Exception {
        List<String> links = new ArrayList<>();
        try (var holders = connection.prepareStatement(
                        "select h.id, h.owner_id, h.audience_id from institution.inquiry_holder h"
                                + " join institution.inquiry_sheet s on s.id = h.sheet_id"
                                + " join assessment.asking k on k.id = s.inquiry_id where k.round_id = ?::uuid");
                var insert = connection.prepareStatement(
                        "insert into institution.inquiry_link (id, owner_id, audience_id, holder_id, hash, made_at)"
                                + " values (gen_random_uuid(), ?, ?, ?, ?, now())")) {
            holders.setString(1, id(round));
            try (var rows = holders.executeQuery()) {
                while (rows.next()) {
                    byte[] secret = (UUID.randomUUID() + "-" + UUID.randomUUID())
                            .substring(0, 32)
                            .getBytes(StandardCharsets.US_ASCII);
                    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
                    insert.setObject(1, rows.getObject(2));
                    insert.setObject(2, rows.getObject(3));
                    insert.setObject(3, rows.getObject(1));
                    insert.setBytes(
                            4, MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
                    insert.execute();
                    links.add("/inquiries/" + token);
                }
            }
        }
        return links;
    }

    private static Guest guest(Person person, String link) throws Exception {
        Person.Answer first = person.get(link);
        List<String> questions = new ArrayList<>();
        for (int part = 1; part <= 14; part++) {
            questions.addAll(person.get(link + "?part=" + part).all("<textarea id=\"answer_([0-9a-f-]{36})\""));
        }
        return new Guest(person, link, first, questions);
    }

    /** Everybody answers so many questions, one after the other; answers the sorted times. */
    private static double[] answer(List<Guest> guests, int saves, String words) throws Exception {
        double[] times = new double[guests.size() * saves];
        var failed = new ConcurrentLinkedQueue<String>();
        long begun = System.nanoTime() + PAUSE;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, guests.size())
                    .forEach(at -> people.submit(() -> {
                        Guest guest = guests.get(at);
                        String opened = guest.page().one("name=\"page\" value=\"([^\"]+)\"");
                        for (int save = 0; save < saves; save++) {
                            long due = begun + save * PAUSE + at * PAUSE / guests.size();
                            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                            String question = guest.questions()
                                    .get(save % guest.questions().size());
                            Person.Answer saved = guest.person()
                                    .post(
                                            guest.link() + "/answers/" + question,
                                            guest.page(),
                                            "page",
                                            opened,
                                            "version_" + question,
                                            "0",
                                            "answer_" + question,
                                            words + " of " + at + " to " + save);
                            if (saved.status() != 204) {
                                failed.add("status " + saved.status());
                            }
                            times[at * saves + save] = (System.nanoTime() - due) / 1e6;
                        }
                        return null;
                    }));
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.size() + " saves failed, such as: " + failed.peek());
        }
        Arrays.sort(times);
        return times;
    }

    /** How many of the last answers are not in the round, once what is on its way has arrived. */
    private static long missing(Connection connection, List<Guest> guests) throws Exception {
        long expected = (long) guests.size() * SAVES;
        long found = 0;
        for (int i = 0; i < 100 && found < expected; i++) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select count(distinct words) from assessment.answer where words like 'Words of %'")) {
                rows.next();
                found = rows.getLong(1);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return expected - found;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
