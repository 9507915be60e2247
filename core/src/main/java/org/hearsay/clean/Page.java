package org.hearsay.clean;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page taken apart: its tree, its JSON-LD and its facts of publication. */
final class Page {
    private final String source;
    private final Deadline deadline;
    private final Document tree;
    private final JsonLdFacts jsonLd;
    private final PublicationFacts facts;

    private Page(String source, Deadline deadline) {
        this.source = source;
        this.deadline = deadline;
        this.tree = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(PageLimits.DEEPEST_ELEMENT)
                .parseInput(deadline.reader(source), "");
        PageElements elements = PageElements.of(tree, deadline);
        this.jsonLd = JsonLdFacts.of(elements.jsonLd());
        this.facts = FactReader.read(elements, jsonLd.facts(), deadline);
    }

    /** Reads {@code source}, which may be anything; throws {@link Deadline.PassedException} where that takes too long. */
    static Page of(String source, Deadline deadline) {
        return new Page(source, deadline);
    }

    /** Until when the page may be worked on. */
    Deadline deadline() {
        return deadline;
    }

    String source() {
        return source;
    }

    Document tree() {
        return tree;
    }

    JsonLdFacts jsonLd() {
        return jsonLd;
    }

    PublicationFacts facts() {
        return facts;
    }
}
