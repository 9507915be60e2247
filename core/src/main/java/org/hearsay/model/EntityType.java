package org.hearsay.model;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Armed groups, movements, peoples. */
    GROUP,
    OTHER
}
