package org.hearsay.model;

/** What kind of source stands behind an attribution. */
public enum SourceKind {
    NAMED_PERSON,
    NAMED_ORGANISATION,
    DOCUMENT,
    /** A source whose name is withheld ("a source who asked not to be named"). */
    ANONYMOUS,
    UNNAMED_GROUP,
    UNNAMED_PERSON
}
