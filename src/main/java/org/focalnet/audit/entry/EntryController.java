package org.focalnet.audit.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audit.AuditEntry;
import org.focalnet.audit.PersonNames;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EntryController {

    private final EntryStore entries;
    private final PersonNames names;
    private final ShellFactory shells;
    private final Texts texts;
    private final Clock clock;

    EntryController(EntryStore entries, PersonNames names, ShellFactory shells, Texts texts, Clock clock) {
        this.entries = entries;
        this.names = names;
        this.shells = shells;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/audit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    Object list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        EntryListPage page = page(EntryFilter.of(request), shell);
        return "list".equals(request.getHeader("X-Fragment")) ? new EntryListFragment(page) : page;
    }

    @GetMapping("/audit/export")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.LEAD, fresh = true)
    void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reader = shells.of(request).signedIn();
        entries.noteExport();
        String member = reader.memberName().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        String file = "TLP-AMBER-STRICT_audit_" + member + "_" + LocalDate.ofInstant(clock.instant(), reader.zone())
                + ".jsonl";
        response.setContentType("application/x-ndjson");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var out = new EntryExport(
                response.getOutputStream(), reader.viewer().member().value(), clock.instant());
        entries.read(out::add);
        out.finish();
    }

    private EntryListPage page(EntryFilter filter, Shell shell) {
        EntryStore.Found found = entries.find(filter, shell.zone());
        Map<UUID, String> people = people(shell);
        List<EntryListPage.Line> lines = found.entries().stream()
                .map(entry -> line(entry, people, shell))
                .toList();
        var newest = entries.newest();
        return new EntryListPage(
                filter,
                lines,
                found.total(),
                acts(shell),
                people.entrySet().stream()
                        .collect(Collectors.toMap(
                                person -> person.getKey().toString(),
                                Map.Entry::getValue,
                                (one, other) -> one,
                                LinkedHashMap::new)),
                newest.map(entry -> entry.hash().replaceAll("(.{8})(?=.)", "$1 "))
                        .orElse(""),
                newest.map(AuditEntry::seq).orElse(0L));
    }

    private EntryListPage.Line line(AuditEntry entry, Map<UUID, String> people, Shell shell) {
        UUID account = entry.account();
        return new EntryListPage.Line(
                entry.seq(),
                entry.at(),
                account == null
                        ? shell.t("audit.entry.office")
                        : people.getOrDefault(account, shell.t("audit.entry.unknown")),
                word("audit.act." + entry.act(), entry.act(), shell),
                word("audit.kind." + entry.objectKind(), entry.objectKind(), shell),
                entry.object());
    }

    private Map<String, String> acts(Shell shell) {
        Map<String, String> acts = new LinkedHashMap<>();
        entries.acts().stream()
                .sorted(Comparator.comparing(act -> word("audit.act." + act, act, shell)))
                .forEach(act -> acts.put(act, word("audit.act." + act, act, shell)));
        return acts;
    }

    private Map<UUID, String> people(Shell shell) {
        List<UUID> accounts = entries.people();
        Map<UUID, String> known = names.of(accounts);
        Map<UUID, String> people = new LinkedHashMap<>();
        accounts.stream()
                .sorted(Comparator.comparing(account -> known.getOrDefault(account, "\uffff")))
                .forEach(account -> people.put(account, known.getOrDefault(account, shell.t("audit.entry.unknown"))));
        return people;
    }

    /** The words of a code, or the code where a module that is gone has left it. */
    private String word(String key, String code, Shell shell) {
        return texts.has(Locale.ENGLISH, key) ? shell.t(key) : code;
    }
}
