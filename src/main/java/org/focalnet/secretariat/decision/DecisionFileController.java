package org.focalnet.secretariat.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.document.TableFile;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The log as a file, as it is filtered. */
@Controller
class DecisionFileController {

    private final NetworkDecisionStore store;
    private final MemberNames names;
    private final ShellFactory shells;

    DecisionFileController(NetworkDecisionStore store, MemberNames names, ShellFactory shells) {
        this.store = store;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/decisions.csv")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> csv(HttpServletRequest request) {
        Shell shell = shells.of(request);
        DecisionFilter filter = DecisionFilter.read(new Typed(request));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Tlp.AMBER.label()));
        rows.add(java.util.stream.Stream.of("kind", "text", "source", "decided", "due", "state", "takers")
                .map(field -> shell.t("secretariat.decision.field." + field))
                .toList());
        filter.of(store.all(), shell.signedIn().viewer().member())
                .forEach(one -> rows.add(List.of(
                        shell.code("secretariat.decision.kind", one.kind()),
                        one.text(),
                        one.source(),
                        one.decided().toString(),
                        one.due() == null ? "" : one.due().toString(),
                        shell.code("secretariat.decision.state", one.state()),
                        String.join(
                                "; ",
                                one.takers().stream()
                                        .map(member -> names.name(member, shell.locale()))
                                        .sorted()
                                        .toList()))));
        return new TableFile("decisions", Tlp.AMBER, rows).csv();
    }
}
