package org.focalnet.institution.inquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.institution.InstitutionWords;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * Inquiries, institution by institution.
 *
 * @param institution the name of the one alone that is shown; empty for all
 */
public record InquiryListPage(
        InquiryFilter filter,
        List<InquiryListStore.Line> lines,
        List<Inquiry.Named> templates,
        String institution,
        boolean writes)
        implements View {

    /** Where one can stand, and that it is late. */
    public static Map<String, String> states(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("LATE", shell.t("institution.inquiry.late"));
        words.putAll(InstitutionWords.of("institution.inquiry.state", Sheet.State.values(), shell));
        return words;
    }

    public static Map<String, String> askers(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("OTHERS", shell.t("institution.inquiry.list.asked.others"));
        words.put("ALL", shell.t("institution.inquiry.list.asked.all"));
        return words;
    }

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int pages() {
        return Math.max(1, (total() + InquiryFilter.SIZE - 1) / InquiryFilter.SIZE);
    }

    /** Where a new one begins. */
    public String fresh() {
        return "/institutions/inquiries/new"
                + (filter.institution() == null ? "" : "?institution=" + filter.institution());
    }
}
