package org.hearsay.model;

/** A fact of publication that can be had from more than one place. */
public enum Fact {
    TITLE,
    AUTHORS,
    OUTLET,
    PUBLISHED,
    UPDATED,
    SECTION,
    LANGUAGE,
    URL
}
