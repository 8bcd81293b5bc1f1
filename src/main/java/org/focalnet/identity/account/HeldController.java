package org.focalnet.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.identity.Accounts;
import org.focalnet.notify.PersonalData;
import org.focalnet.notify.PersonalData.Held;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** What the program holds on whoever asks. */
@Controller
class HeldController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<PersonalData> sources;
    private final Accounts accounts;
    private final ShellFactory shells;

    HeldController(List<PersonalData> sources, Accounts accounts, ShellFactory shells) {
        this.sources = sources;
        this.accounts = accounts;
        this.shells = shells;
    }

    @GetMapping("/account/held")
    @Door(Door.Kind.PAGE)
    View show(HttpServletRequest request) {
        Shell shell = shells.of(request);
        String mail = mail(shell);
        return new HeldPage(mail, held(mail, shell));
    }

    @GetMapping("/account/held.json")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<String> json(HttpServletRequest request) {
        Shell shell = shells.of(request);
        List<Map<String, String>> lines = held(mail(shell), shell).stream()
                .map(one -> {
                    Map<String, String> line = new LinkedHashMap<>();
                    line.put("kind", shell.t(one.kind()));
                    line.put("words", one.words());
                    line.put("at", one.at() == null ? "" : String.valueOf(one.at()));
                    return line;
                })
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/json;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"held.json\"")
                .body(JSON.writeValueAsString(Map.of("mail", mail(shell), "held", lines)));
    }

    private String mail(Shell shell) {
        return accounts.colleague(shell.signedIn().account()).mail();
    }

    private List<Held> held(String mail, Shell shell) {
        List<Held> held = new ArrayList<>();
        sources.forEach(source -> held.addAll(source.on(mail, true, shell)));
        return held;
    }
}
