package org.focalnet.training.person;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Role;
import org.focalnet.identity.DemoSignIn;
import org.focalnet.web.MenuEntry;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a visitor step into any person of the training network: exists in the demonstration alone. */
@Controller
@Profile("demo")
class PersonController {

    private final Cast people;
    private final DemoSignIn signIn;
    private final ShellFactory shells;

    PersonController(Cast people, DemoSignIn signIn, ShellFactory shells) {
        this.people = people;
        this.signIn = signIn;
        this.shells = shells;
    }

    @Bean
    static MenuEntry trainingEntry() {
        return new MenuEntry(
                MenuEntry.Section.TRAINING, 90, "training.person.menu", "/training/people", MenuEntry.Visibility.DEMO);
    }

    @GetMapping("/training/people")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        PersonFilter filter = PersonFilter.of(new Typed(request));
        List<Person> found = people.find(filter, shell.locale());
        Map<String, String> members = new LinkedHashMap<>();
        people.members(shell.locale()).forEach(member -> members.put(member.code(), member.name(shell.locale())));
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.name(), shell.code("web.role", role));
        }
        var page = new PersonListPage(
                filter,
                found.stream()
                        .skip((filter.page() - 1L) * PersonFilter.SIZE)
                        .limit(PersonFilter.SIZE)
                        .toList(),
                members,
                roles,
                found.size());
        return "list".equals(request.getHeader("X-Fragment")) ? new PersonListFragment(page) : page;
    }

    @PostMapping("/training/people/{id}/sign-in")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    SeeOther signIn(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        return SeeOther.to(signIn.as(id, request, response));
    }
}
