package org.hearsay.clean;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A page taken apart: its tree, its JSON-LD and its facts of publication. */
final class Page {
    private final String source;
    private final Document tree;
    private final JsonLdFacts jsonLd;
    private final PublicationFacts facts;

    private Page(String source) {
        this.source = source;
        this.tree = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
        this.jsonLd = JsonLdFacts.of(tree);
        this.facts = FactReader.read(tree, jsonLd.facts());
    }

    /** Reads {@code source}, which may be anything. */
    static Page of(String source) {
        return new Page(source);
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
