package org.hearsay.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an article's text and facts came from, and what stood beside them.
 *
 * @param authors names of its byline, in order; empty if unknown
 * @param section the part of the outlet it stands in; null if unknown
 * @param updated ISO 8601 date or date-time of its last change; null if unknown
 * @param facts where each known fact was found
 * @param captions of its pictures, apart from the text: they state nothing, but their names and dates are context
 * @param offsets from the text to the document it was taken out of, as decoded characters
 * @param elements the elements of the page that the text's paragraphs stand in, in text order; empty for plain text
 * @param versions other copies of the same article in the same input
 */
public record Provenance(
        List<String> authors,
        @Nullable String section,
        @Nullable String updated,
        Map<Fact, FactOrigin> facts,
        List<String> captions,
        OffsetMap offsets,
        List<PageElement> elements,
        List<ArticleVersion> versions) {
    /** Nothing is known, and the text is its own source. */
    public static final Provenance NONE =
            new Provenance(List.of(), null, null, Map.of(), List.of(), OffsetMap.IDENTITY, List.of(), List.of());

    public Provenance {
        authors = List.copyOf(authors);
        facts = Map.copyOf(facts);
        captions = List.copyOf(captions);
        elements = List.copyOf(elements);
        versions = List.copyOf(versions);
    }

    /**
     * A stretch of the text and the element of the page it stands in.
     *
     * @param span in the text
     * @param selector a CSS selector that finds this element alone, as in the W3C's CssSelector
     */
    public record PageElement(TextSpan span, String selector) {}

    /** The same with other versions. */
    public Provenance with(List<ArticleVersion> others) {
        return new Provenance(authors, section, updated, facts, captions, offsets, elements, others);
    }
}
