package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Invitations;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.Post;
import org.focalnet.member.appointment.AppointmentPage.Second;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a page of appointments shows to this reader. */
@Component
class AppointmentPages {

    private final AppointmentStore store;
    private final Members members;
    private final ShellFactory shells;
    private final Invitations invitations;
    private final HolderInvitation invitation;
    private final OfficeInvitation office;
    private final SuccessionStore successions;
    private final Accounts accounts;
    private final Clock clock;

    AppointmentPages(
            AppointmentStore store,
            SuccessionStore successions,
            Members members,
            ShellFactory shells,
            Invitations invitations,
            HolderInvitation invitation,
            OfficeInvitation office,
            Accounts accounts,
            Clock clock) {
        this.invitation = invitation;
        this.office = office;
        this.accounts = accounts;
        this.clock = clock;
        this.successions = successions;
        this.invitations = invitations;
        this.store = store;
        this.members = members;
        this.shells = shells;
    }

    /** Those of a member; for its own team and the secretariat, for others there is nothing. */
    AppointmentListPage list(String code, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Member member = members.find(code).orElseThrow(NotFound::new);
        Viewer viewer = shell.signedIn().viewer();
        if (!viewer.role().secretariat() && !viewer.member().equals(member.id())) {
            throw new NotFound();
        }
        List<Appointment> all = store.of(member.id());
        return new AppointmentListPage(
                member.name(shell.locale()),
                code,
                all.stream().filter(one -> one.state().inOffice()).toList(),
                all.stream()
                        .filter(one -> !one.state().inOffice() && one.state() != AppointmentState.ENDED)
                        .toList(),
                all.stream()
                        .filter(one -> one.state() == AppointmentState.ENDED)
                        .toList(),
                viewer.role().leads());
    }

    AppointmentPage page(
            Appointment appointment, String number, String day, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Viewer viewer = shell.signedIn().viewer();
        Member member = members.find(appointment.member()).orElseThrow(NotFound::new);
        boolean officer = viewer.role().secretariat();
        boolean lead = viewer.role().leads();
        boolean coming = !appointment.state().inOffice() && appointment.state() != AppointmentState.ENDED;
        boolean invited = lead && appointment.state().inOffice() && invitation.waits(appointment);
        List<Appointment> office =
                officer && coming || invited ? store.of(appointment.member()) : List.<Appointment>of();
        Second second = officer ? second(appointment, office) : null;
        boolean stopped = second != null && second != Second.YOU;
        Instant takesOver = coming ? successions.takesOver(appointment.id()).orElse(null) : null;
        boolean verified = appointment.state() == AppointmentState.VERIFIED;
        return new AppointmentPage(
                appointment,
                member.name(shell.locale()),
                member.code(),
                acts(appointment, lead, officer, second),
                lead
                        && (appointment.state() == AppointmentState.PROPOSED
                                || appointment.state() == AppointmentState.NOMINATED),
                !CorrectionStore.correctable(appointment).isEmpty(),
                replaced(appointment),
                second,
                invited && (officer || this.office.ours(appointment)),
                invited && (!officer || appointment.held(office)),
                letters(appointment, lead, shell),
                letter(appointment),
                problems.any() && request.getParameter("mail") != null
                        ? new Typed(request).raw("mail")
                        : appointment.mail(),
                takesOver,
                verified && takesOver != null && takesOver.isAfter(clock.instant()),
                officer && appointment.post() == Post.FOCAL_POINT && verified && !stopped,
                number.isEmpty() ? appointment.noteNumber() : number,
                day.isEmpty() && appointment.noteDate() != null
                        ? appointment.noteDate().toString()
                        : day,
                problems);
    }

    private static List<AppointmentState> acts(
            Appointment one, boolean lead, boolean officer, @Nullable Second second) {
        boolean stopped = second != null && second != Second.YOU;
        return one.state().next().stream()
                .filter(state -> lead && state != AppointmentState.NOMINATED && state != AppointmentState.LAPSED)
                .filter(state -> state != AppointmentState.CONFIRMATION_DUE || officer)
                .filter(state -> state != AppointmentState.VERIFIED || officer && second != Second.SCAN)
                .filter(state -> state != AppointmentState.ACTIVE || officer && !stopped)
                .toList();
    }

    /** Who leaves when this one becomes active. */
    private @Nullable String replaced(Appointment one) {
        return one.state() != AppointmentState.VERIFIED
                ? null
                : one.replaces(store.of(one.member())).stream()
                        .map(Appointment::name)
                        .findFirst()
                        .orElse(null);
    }

    /** What the rule of two officers means for this officer now. */
    private @Nullable Second second(Appointment one, List<Appointment> office) {
        boolean verified = one.state() == AppointmentState.VERIFIED;
        if (!verified && one.state() != AppointmentState.NOMINATED || !one.needsSecond(office)) {
            return null;
        }
        UUID me = Viewers.require().account();
        if (!one.hasScan()) {
            return Second.SCAN;
        }
        if (verified && one.vouched().two(me)) {
            return Second.YOU;
        }
        boolean alone =
                accounts.team().stream().allMatch(colleague -> colleague.id().equals(me));
        return alone ? Second.ALONE : verified ? Second.OTHER : null;
    }

    /** A note that somebody else's came before: both are shown, and what was typed stays. */
    View.Shown stale(UUID id, String number, String day, boolean scanned, HttpServletRequest request) {
        Appointment now = store.get(id);
        var problems = new Problems();
        if (now.noteDate() == null) {
            problems.add("number", "member.appointment.conflict");
        } else {
            problems.add("number", "member.appointment.nominate.conflict", now.noteNumber(), now.noteDate());
        }
        if (scanned) { // a browser does not send it a second time by itself
            problems.add("file", "member.appointment.scan.again");
        }
        return page(now, number, day, problems, request).with(409);
    }

    /** The reader's day: no note was written after it. */
    LocalDate today(HttpServletRequest request) {
        return LocalDate.ofInstant(clock.instant(), shells.of(request).zone());
    }

    /** What is said of a nomination, to the member's team or to the secretariat itself. */
    static String nominated() {
        return Viewers.require().role().secretariat()
                ? "member.appointment.said.nominated.here"
                : "member.appointment.said.nominated";
    }

    /** The language of an invitation as it was chosen. */
    String language(Typed typed) {
        String code = typed.raw("language");
        if (invitations.languages().stream().noneMatch(one -> one.getLanguage().equals(code))) {
            typed.problems().add("language", "web.problem.choose");
        }
        return code;
    }

    /** The languages in which the invitation can be written; none where this reader sends none. */
    private Map<String, String> letters(Appointment appointment, boolean lead, Shell shell) {
        Map<String, String> letters = new LinkedHashMap<>();
        if (lead && appointment.post().leads()) {
            invitations
                    .languages()
                    .forEach(one -> letters.put(one.getLanguage(), shell.languageName(one.getLanguage(), true)));
        }
        return letters;
    }

    /** The first of the person's and then of the office's languages in which letters are written. */
    private String letter(Appointment appointment) {
        List<String> written =
                invitations.languages().stream().map(Locale::getLanguage).toList();
        return Stream.concat(appointment.languages().stream(), invitation.languages(appointment.member()).stream())
                .filter(written::contains)
                .findFirst()
                .orElse("en");
    }
}
