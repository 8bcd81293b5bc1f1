package org.focalnet.exchange.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.file.Upload;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * The form of a question.
 *
 * @param manner NAMED or WITHHELD
 * @param anonymous whether this writer may ask without its name
 * @param answers PUBLIC or PRIVATE
 */
public record QuestionForm(
        UUID form,
        String manner,
        String answers,
        String title,
        String text,
        String language,
        Set<String> themes,
        boolean anonymous,
        AudiencePicker picker,
        List<Upload> uploads,
        Problems problems)
        implements View {

    /** In one's own name, or through the secretariat where one is not the secretariat. */
    public Map<String, String> manners(Shell shell) {
        Map<String, String> manners = new LinkedHashMap<>();
        manners.put("NAMED", shell.t("exchange.question.manner.named"));
        if (anonymous) {
            manners.put("WITHHELD", shell.t("exchange.question.manner.withheld"));
        }
        return manners;
    }

    public Map<String, String> details(Shell shell) {
        return Map.of(
                "NAMED",
                shell.t("exchange.question.manner.named.text"),
                "WITHHELD",
                shell.t("exchange.question.manner.withheld.text"));
    }

    public static Map<String, String> answers(Shell shell) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("PUBLIC", shell.t("exchange.question.answers.public"));
        answers.put("PRIVATE", shell.t("exchange.question.answers.private"));
        return answers;
    }
}
