package org.focalnet.library;

import java.time.LocalDate;
import org.focalnet.audience.AudienceChoice;

/**
 * An item to be brought in.
 *
 * @param consent who agreed to it and how, for its owner alone; empty where nobody was asked yet
 * @param reviewOn when its owner looks at it again
 */
public record NewItem(ItemFacts facts, Told told, AudienceChoice readers, String consent, LocalDate reviewOn) {}
