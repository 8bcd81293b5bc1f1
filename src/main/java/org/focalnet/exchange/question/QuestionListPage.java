package org.focalnet.exchange.question;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.View;

/** Questions that this reader may read. */
public record QuestionListPage(
        List<Question.Line> lines, QuestionFilter filter, Map<MemberId, String> names, boolean writes) implements View {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int pages() {
        return QuestionFilter.pages(total());
    }
}
