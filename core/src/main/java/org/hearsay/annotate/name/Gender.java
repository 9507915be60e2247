package org.hearsay.annotate.name;

/** What a first name, title or pronoun says of a person. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether both can be one person's. */
    public boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
