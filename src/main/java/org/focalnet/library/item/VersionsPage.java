package org.focalnet.library.item;

import java.util.List;
import java.util.Map;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** What an item said before, language by language. */
public record VersionsPage(Item item, Map<ItemText, List<ItemVersion>> versions, Ribbon ribbon) implements View {}
