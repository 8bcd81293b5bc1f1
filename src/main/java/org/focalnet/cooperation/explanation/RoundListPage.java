package org.focalnet.cooperation.explanation;

import java.time.LocalDate;
import java.util.List;
import org.focalnet.web.View;

/** How proposals are made, and the rounds that were held. */
public record RoundListPage(List<Round> rounds, LocalDate next) implements View {}
