package org.hearsay.nn.tagger;

import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;

/**
 * A name in a text.
 *
 * @param span where it stands, without titles
 * @param type a person, an organisation, a place, or {@link EntityType#OTHER}
 * @param confidence that it is right, 0 to 1
 */
public record FoundName(TextSpan span, EntityType type, double confidence) {}
