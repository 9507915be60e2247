package org.hearsay.lab.eval;

import org.hearsay.model.TextSpan;

/**
 * Two quotations of one story that stand in articles of different outlets.
 *
 * @param story the story
 * @param one the first place
 * @param other the second place
 */
record QuotationPair(String story, Place one, Place other) {
    /** Where a quotation stands: an article's id and a span of its text. */
    record Place(String article, TextSpan span) {}
}
