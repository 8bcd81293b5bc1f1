package org.focalnet.outreach.showing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The members that agreed to be shown, for everybody, and for their own sites. */
@Controller
class ShownMembersController {

    /** As everywhere, but that any site may put it into a frame; it has neither script nor form. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ShownMembers members;
    private final ShellFactory shells;

    ShownMembersController(ShownMembers members, ShellFactory shells) {
        this.members = members;
        this.shells = shells;
    }

    @GetMapping("/network")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View list(HttpServletRequest request) {
        return members.page(shells.of(request).locale());
    }

    @GetMapping("/network/{code:[A-Z][A-Z0-9-]+}/contact-card")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View card(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var one = members.one(code, shells.of(request).locale());
        response.setHeader("Content-Security-Policy", CONTENT);
        return new CardPage(one.name(), one.showing());
    }

    @GetMapping("/network/{code:[A-Z][A-Z0-9-]+}/contact.json")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> json(@PathVariable String code, HttpServletRequest request) {
        var one = members.one(code, shells.of(request).locale());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", one.code());
        fields.put("name", one.name());
        put(fields, "office", one.showing().office());
        put(fields, "mail", one.showing().mail());
        put(fields, "phone", one.showing().phone());
        put(fields, "site", one.showing().site());
        fields.put("since", one.showing().since().toString());
        return ResponseEntity.ok()
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .body(JSON.writeValueAsBytes(fields));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
