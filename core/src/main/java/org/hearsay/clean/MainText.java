package org.hearsay.clean;

import java.util.List;
import org.hearsay.model.OffsetMap;
import org.hearsay.model.Provenance.PageElement;

/**
 * The article's text in a document, and what belongs to it.
 *
 * @param text empty if the document has none
 * @param captions of its pictures, each once, in the order of the page
 * @param offsets from {@code text} to the document's characters
 * @param elements where the paragraphs of {@code text} stand in the page; empty for plain text
 */
record MainText(String text, List<String> captions, OffsetMap offsets, List<PageElement> elements) {
    MainText {
        captions = List.copyOf(captions);
        elements = List.copyOf(elements);
    }

    /** A text that is the document itself. */
    static MainText whole(String text) {
        return new MainText(text, List.of(), OffsetMap.IDENTITY, List.of());
    }
}
