package org.focalnet.exchange.post;

import java.util.List;
import org.focalnet.exchange.text.Prose;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** What a post said before it was edited. */
public record VersionListPage(Contribution.History history, List<Prose> texts, Ribbon ribbon) implements View {}
