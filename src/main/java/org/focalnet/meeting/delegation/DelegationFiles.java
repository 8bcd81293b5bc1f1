package org.focalnet.meeting.delegation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.Shell;

/** Registrations as a table, badges, and the letters that a meeting needs. */
final class DelegationFiles {

    private static final List<String> COLUMNS = List.of(
            "member",
            "name",
            "post",
            "part",
            "state",
            "mail",
            "online",
            "languages",
            "arrives",
            "leaves",
            "visa",
            "passport",
            "dietary",
            "access",
            "note",
            "arrived");

    private final NetworkMeeting meeting;
    private final MemberNames names;
    private final Shell shell;

    DelegationFiles(NetworkMeeting meeting, MemberNames names, Shell shell) {
        this.meeting = meeting;
        this.names = names;
        this.shell = shell;
    }

    List<List<String>> rows(List<Delegate> delegates) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Tlp.AMBER.label(), meeting.facts().title()));
        rows.add(COLUMNS.stream()
                .map(column -> shell.t("delegation.column." + column))
                .toList());
        for (Delegate one : delegates) {
            var facts = one.facts();
            rows.add(List.of(
                    names.name(one.member(), shell.locale()),
                    facts.name(),
                    facts.post(),
                    shell.code("delegation.part", facts.part()),
                    shell.code("delegation.state", one.state()),
                    facts.mail(),
                    yes(facts.online()),
                    String.join(", ", facts.languages()),
                    facts.arrives() == null ? "" : facts.arrives().toString(),
                    facts.leaves() == null ? "" : facts.leaves().toString(),
                    yes(facts.visa()),
                    facts.passportName(),
                    facts.dietary(),
                    facts.access(),
                    facts.note(),
                    one.arrived() == null ? "" : one.arrived().toString()));
        }
        return rows;
    }

    private String yes(boolean said) {
        return said ? shell.t("delegation.yes") : "";
    }

    /** A card for everybody who has a place, by member; the codes are for the door alone. */
    Document badges(List<Delegate> delegates, List<Document.Badge> others) {
        List<Document.Badge> badges = new ArrayList<>(delegates.stream()
                .filter(one ->
                        one.state() == DelegateState.CONFIRMED && !one.facts().online())
                .map(one -> new Document.Badge(
                        names.name(one.member(), shell.locale()),
                        one.facts().name(),
                        (one.facts().post().isEmpty()
                                        ? shell.code(
                                                "delegation.part", one.facts().part())
                                        : one.facts().post())
                                + "\n" + one.code().replaceAll("(.{4})(?=.)", "$1 "), // for a desk without a reader
                        one.code()))
                .toList());
        badges.addAll(others);
        return new Document(
                        shell.t("delegation.badges.title", meeting.facts().title()),
                        badges.isEmpty() ? shell.t("delegation.badges.none") : "",
                        Tlp.AMBER,
                        shell.locale())
                .badges(badges);
    }

    /** What a consulate is shown: that this person is expected. */
    Document visaLetter(Delegate delegate, Locale language) {
        var facts = meeting.facts();
        return Document.goingOut(
                        shell.t("delegation.letter.visa.title"),
                        "",
                        names.name(meeting.owner(), language),
                        null,
                        language)
                .paragraph(shell.t("delegation.letter.visa.to"))
                .paragraph(shell.t(
                        "delegation.letter.visa.text",
                        delegate.facts().passportName(),
                        names.name(delegate.member(), language),
                        facts.title(),
                        facts.place(),
                        shell.day(facts.starts()),
                        shell.day(facts.ends())))
                .paragraph(shell.t(
                        "delegation.letter.visa.stay",
                        shell.day(
                                delegate.facts().arrives() == null
                                        ? facts.starts()
                                        : delegate.facts().arrives()),
                        shell.day(
                                delegate.facts().leaves() == null
                                        ? facts.ends()
                                        : delegate.facts().leaves())))
                .paragraph(shell.t("delegation.letter.visa.end"))
                .paragraph(shell.t("delegation.letter.sign"));
    }

    /** The note verbale by which the organiser asks others in, to be completed and sent on its own paper. */
    Document invitation() {
        var facts = meeting.facts();
        String organiser = names.name(meeting.owner(), shell.locale());
        return Document.goingOut(shell.t("delegation.letter.note.title"), "", organiser, facts.tlp(), shell.locale())
                .paragraph(shell.t("delegation.letter.note.greeting", organiser))
                .paragraph(shell.t(
                        "delegation.letter.note.text",
                        facts.title(),
                        facts.place().isEmpty() ? shell.t("networkmeeting.mode.online") : facts.place(),
                        shell.day(facts.starts()),
                        shell.day(facts.ends()),
                        facts.hosts().isEmpty() ? organiser : facts.hosts()))
                .paragraph(facts.concept())
                .paragraph(shell.t("delegation.letter.note.register", shell.day(facts.registerBy())))
                .paragraph(shell.t("delegation.letter.note.end", organiser))
                .paragraph(shell.t("delegation.letter.sign"));
    }
}
