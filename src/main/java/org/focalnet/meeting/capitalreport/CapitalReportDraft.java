package org.focalnet.meeting.capitalreport;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.document.Document;
import org.focalnet.meeting.delegation.Delegate;
import org.focalnet.meeting.delegation.DelegateState;
import org.focalnet.meeting.delegation.DelegateStore;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.outcome.Outcome;
import org.focalnet.meeting.outcome.OutcomeStore;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Begins a report with what the member reads of the meeting, and puts it on paper. */
@Component
class CapitalReportDraft {

    private final SessionStore sessions;
    private final OutcomeStore outcomes;
    private final DelegateStore delegates;
    private final CapitalReportStore reports;
    private final MemberNames names;

    CapitalReportDraft(
            SessionStore sessions,
            OutcomeStore outcomes,
            DelegateStore delegates,
            CapitalReportStore reports,
            MemberNames names) {
        this.sessions = sessions;
        this.outcomes = outcomes;
        this.delegates = delegates;
        this.reports = reports;
        this.names = names;
    }

    CapitalReport of(NetworkMeeting meeting, Shell shell) {
        List<Outcome> brought = outcomes.of(meeting.id()).stream()
                .filter(one -> one.published() != null)
                .toList();
        Stream<String> people = delegates.ours(meeting.id()).stream()
                .filter(one -> one.state() == DelegateState.CONFIRMED)
                .map(one -> person(one));
        Stream<String> agenda = sessions.all(meeting.id()).stream()
                .filter(session -> session.facts().kind().noted())
                .map(session -> "– " + session.facts().title());
        return new CapitalReport(
                cut(Stream.concat(Stream.concat(people, Stream.of("")), agenda), 10_000),
                cut(
                        brought.stream()
                                .map(one -> "– "
                                        + shell.labelled(
                                                shell.code(
                                                        "outcome.kind",
                                                        one.facts().kind()),
                                                one.facts().text())),
                        20_000),
                cut(
                        reports.bilaterals(meeting.id()).stream()
                                .map(held -> "– " + names.name(held.with(), shell.locale()) + ", "
                                        + shell.moment(
                                                held.at(), meeting.facts().zone()) + ": "),
                        20_000),
                cut(
                        brought.stream()
                                .filter(CapitalReportDraft::ours)
                                .map(one -> "– " + one.facts().text()),
                        10_000),
                null,
                0);
    }

    private static String person(Delegate one) {
        return one.facts().post().isEmpty()
                ? one.facts().name()
                : one.facts().name() + ", " + one.facts().post();
    }

    private static boolean ours(Outcome one) {
        MemberId taker = one.taker();
        return taker != null && taker.equals(Viewers.require().member());
    }

    /** What does not fit is left out line by line. */
    private static String cut(Stream<String> lines, int most) {
        var text = new StringBuilder();
        for (String line : lines.collect(Collectors.toList())) {
            if (text.length() + line.length() < most) {
                text.append(line).append("\n");
            }
        }
        return text.toString().strip();
    }

    Document document(NetworkMeeting meeting, CapitalReport report, Shell shell) {
        return new Document(
                        shell.t("capitalreport.of", meeting.facts().title()),
                        names.name(Viewers.require().member(), shell.locale()),
                        Tlp.AMBER_STRICT.atLeast(meeting.facts().tlp()),
                        shell.locale())
                .heading(shell.t("capitalreport.attended"))
                .paragraph(report.attended())
                .heading(shell.t("capitalreport.outcomes"))
                .paragraph(report.outcomes())
                .heading(shell.t("capitalreport.bilaterals"))
                .paragraph(report.bilaterals())
                .heading(shell.t("capitalreport.follow_up"))
                .paragraph(report.followUp());
    }
}
