package org.focalnet.library.translation;

import java.util.UUID;
import org.focalnet.library.Told;
import org.focalnet.library.item.Item;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** An item in another language, to be proposed to its owner. @param ribbon who reads the proposal */
public record TranslationForm(
        UUID id, Item item, String owner, String language, Told told, boolean named, Ribbon ribbon, Problems problems)
        implements View {}
