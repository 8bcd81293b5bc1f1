package org.focalnet.exchange.lesson;

import java.util.List;
import org.focalnet.web.View;

/** What this member is asked to agree to. */
public record ConsentListPage(List<Lesson.Asked> asked, boolean writes) implements View {}
