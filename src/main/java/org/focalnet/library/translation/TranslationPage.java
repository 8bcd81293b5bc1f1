package org.focalnet.library.translation;

import org.focalnet.library.item.Item;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** A proposal beside the original. @param decides whether the viewer answers it @param mine whether the viewer's member wrote it */
public record TranslationPage(
        Item item,
        Proposed proposed,
        String translator,
        Ribbon ribbon,
        boolean decides,
        boolean mine,
        String word,
        Problems problems)
        implements View {}
