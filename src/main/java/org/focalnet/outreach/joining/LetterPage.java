package org.focalnet.outreach.joining;

import java.util.List;
import org.focalnet.web.View;

/** A letter to write by, to read. @param languages in which there is one */
public record LetterPage(SampleLetter letter, List<String> languages) implements View {}
