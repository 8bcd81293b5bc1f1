package org.focalnet.policyreview.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.file.Attachment;
import org.focalnet.institution.Clauses;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.policyreview.Scope;
import org.focalnet.policyreview.advice.Advice;
import org.focalnet.policyreview.advice.AdviceLink;
import org.focalnet.policyreview.opinion.Opinion;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Waiting;
import org.focalnet.policyreview.reviewer.Reviewer;
import org.focalnet.search.Reading;
import org.focalnet.web.Help;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A policy and a round of its review.
 *
 * @param reviewers who is asked to look at it, in every round
 * @param clauses what it takes up of executive commitments
 * @param link by which the advice of the round was sent; null where it was not
 * @param account who looks; null where nobody does
 * @param typed what was typed and did not fit
 */
public record ReviewPage(
        Review review,
        List<Attachment> files,
        List<Reviewer> reviewers,
        List<Clauses.Clause> clauses,
        Waiting waiting,
        LocalDate today,
        @Nullable AdviceLink link,
        @Nullable UUID account,
        boolean writes,
        Map<String, String> typed,
        Problems problems)
        implements View {

    /** How many days it has been waiting. */
    public long days() {
        Instant since = review.policy().waitingSince(today);
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, ZoneOffset.UTC), today));
    }

    /** Those who are asked in the round that is shown. */
    public List<Reviewer> asked() {
        return reviewers.stream().filter(one -> one.round() == review.round()).toList();
    }

    /** What the reader is asked to do and has not done; null where that is nothing. */
    public @Nullable Reviewer awaitedOfMe() {
        return reviewers.stream()
                .filter(one -> one.account().equals(account) && one.open(review.policy()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader has a draft that nobody else sees. */
    public boolean draft() {
        return review.opinions().stream().anyMatch(one -> one.given() == null);
    }

    public boolean mine() {
        return review.opinions().stream().map(Opinion::account).anyMatch(one -> one.equals(account));
    }

    /** The form of a new action of the plan that carries a recommendation out. */
    public String planned(Advice.Recommendation one) {
        String text = one.text();
        String some = text.codePointCount(0, text.length()) <= 300
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 300));
        return "/plan/actions/new?source=ADVICE&source_id=" + one.id() + "&source_path="
                + review.policy().path() + "&source_title=" + URLEncoder.encode(some, StandardCharsets.UTF_8);
    }

    /** What the library is asked for after a finding; nothing of which policy it is or of what was found. */
    public Reading reading() {
        return new Reading(Theme.RISK_ASSESSMENT, null, null, "");
    }

    /**
     * The form of a need after a finding. The address says that a policy is looked at, and nothing of which one or of what
     * was found.
     */
    public String help(Shell shell) {
        return Help.of(shell.t("policyreview.help.title"), "")
                .about(
                        Theme.RISK_ASSESSMENT,
                        review.policy().words().scope() == Scope.INTERNAL ? Pillar.PILLAR_1 : null,
                        null)
                .by("CAPACITY_BUILDING", "DOCUMENT_REVIEW")
                .need();
    }

    public String recheck() {
        return typed.getOrDefault("recheck", Objects.toString(review.policy().recheck(), ""));
    }

    public boolean may(Course.Act act) {
        return writes
                && review.current()
                && review.policy().course().allows(act)
                && (act != Course.Act.RETURN || !review.found());
    }
}
