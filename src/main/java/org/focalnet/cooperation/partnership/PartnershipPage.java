package org.focalnet.cooperation.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.PartnershipState;
import org.focalnet.exchange.Threads;
import org.focalnet.file.Attachment;
import org.focalnet.file.Upload;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A partnership as one of the two sees it.
 *
 * @param item the own need or offer that it came of; null where it is not known
 * @param others the other partnerships of that need or offer
 * @param files what either side laid before the other
 * @param uploads what was sent with a form that was refused
 * @param words what was said with steps
 * @param why what the own team wrote down when it withdrew
 * @param typed the words that were typed in a form that was refused
 * @param asked after how many months this side is asked what became of it; 0 where it is not
 */
public record PartnershipPage(
        Partnership partnership,
        Map<MemberId, String> names,
        Ribbon ribbon,
        boolean writes,
        @Nullable UUID item,
        List<Partnership> others,
        List<Milestone> plan,
        List<PartnerMeeting> meetings,
        Map<Side, Feedback> feedback,
        List<Threads.Known> threads,
        List<Attachment> files,
        List<Upload> uploads,
        Map<UUID, String> words,
        String why,
        LocalDate today,
        int asked,
        String typed,
        Problems problems)
        implements View {

    public String name(Side side) {
        return name(partnership.member(side));
    }

    public String name(MemberId member) {
        return names.getOrDefault(member, "–");
    }

    public String other() {
        return name(partnership.other());
    }

    /** The id of a form: one that is sent twice does one thing. */
    public String fresh() {
        return Ids.next().toString();
    }

    /** Whether this person can do it now. */
    public boolean may(PartnershipAct act) {
        return writes && allows(act, "");
    }

    public boolean may(PartnershipAct act, String code) {
        return writes && allows(act, code);
    }

    private boolean allows(PartnershipAct act, String code) {
        Course course = partnership.course();
        int version = act == PartnershipAct.PLANNED ? course.plan() + 1 : course.plan();
        return course.may(act, partnership.own(), version, code, course.last());
    }

    /** The states that a partnership goes through, where it was not withdrawn. */
    public static List<PartnershipState> way() {
        return Arrays.stream(PartnershipState.values())
                .filter(state -> state != PartnershipState.WITHDRAWN)
                .toList();
    }

    /** What comes next in a sentence: by us, by them or by either. */
    public String next(Shell shell) {
        Next next = partnership.course().next();
        String who = next.turn().size() == 2 ? "both" : partnership.ours() ? "us" : "them";
        String key = "cooperation.partnership.next." + next.what().name().toLowerCase(java.util.Locale.ROOT);
        LocalDate day = WorkingDays.acknowledgement(partnership.introduced(), partnership.crisis());
        return next.turn().isEmpty() ? shell.t(key) : shell.t(key + "." + who, other(), shell.day(day));
    }

    /** Steps, the newest first. */
    public List<Step> history() {
        return partnership.steps().reversed();
    }

    public List<PartnerMeeting> ahead() {
        List<PartnerMeeting> ahead = new ArrayList<>(meetings);
        ahead.removeIf(PartnerMeeting::cancelled);
        return ahead;
    }

    public static Map<String, String> outcomes(Shell shell) {
        return options("cooperation.partnership.outcome", List.of("MET", "PARTLY", "UNMET"), shell);
    }

    static Map<String, String> options(String vocabulary, List<String> codes, Shell shell) {
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(code -> options.put(code, shell.code(vocabulary, code)));
        return options;
    }
}
