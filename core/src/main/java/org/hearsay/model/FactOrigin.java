package org.hearsay.model;

/** Where a fact of publication was found, the most trusted first. */
public enum FactOrigin {
    /** Given with the document, by the user or the record it came in. */
    GIVEN,
    /** A schema.org description in JSON-LD. */
    JSON_LD,
    /** A schema.org description in microdata. */
    MICRODATA,
    /** Open Graph and its article namespace. */
    OPEN_GRAPH,
    /** Other meta tags and links of the page's head. */
    META,
    /** What a reader sees on the page. */
    PAGE,
    /** Read off the text itself. */
    TEXT
}
