package org.focalnet.assessment.exercise;

import java.util.List;
import org.focalnet.document.Document;
import org.focalnet.web.View;

/**
 * A paper of an exercise as a page to read and to print: the same words as in its files.
 *
 * @param name in addresses
 * @param formats in which it can be saved
 */
public record PaperPage(Exercise exercise, String name, Document paper, List<String> formats) implements View {}
