package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two names are taken for one entity.
 *
 * @param name the one name, as written
 * @param other the other name; the same for {@link Rule#SAME_NAME}
 * @param rule what speaks for it
 * @param articles ids of the articles that call it {@code name}, or that the rule was read in; in order
 * @param evidence the place that says so; null where the names alone speak for it
 * @param correction the file of corrections and the place in it; null unless the rule is {@link Rule#CORRECTION}
 */
public record Merge(
        String name,
        String other,
        Rule rule,
        List<String> articles,
        @Nullable Evidence evidence,
        @Nullable String correction) {
    /** What speaks for one entity. */
    public enum Rule {
        /** Several articles use the same name, titles and possessives aside. */
        SAME_NAME,
        /** One article uses both names for one, as a last name after the full name. */
        SAME_IN_ARTICLE,
        /** The same first and last name, with other or no names between. */
        FIRST_AND_LAST,
        /** An initial and a last name that fit one person of the story only. */
        INITIAL,
        /** A last name that one person of the story has only. */
        LAST_NAME,
        /** The first letters of one name of the story only. */
        ACRONYM,
        /** A text gives one in brackets after the other. */
        GLOSS,
        /** A text says that one is known as, or was formerly, the other. */
        KNOWN_AS,
        /** Two spellings of one name. */
        SPELLING,
        /** A text gives somebody this title, and no other holder appears in the story. */
        TITLE,
        /** A user's correction. */
        CORRECTION
    }

    public Merge {
        articles = List.copyOf(articles);
    }

    /** The same name in several articles. */
    public static Merge sameName(String name, List<String> articles) {
        return new Merge(name, name, Rule.SAME_NAME, articles, null, null);
    }

    /** For people: both names and what speaks for it. */
    public String inWords() {
        String one = "“" + name + "”";
        String two = "“" + other + "”";
        return switch (rule) {
            case SAME_NAME -> one + " in " + in();
            case SAME_IN_ARTICLE -> one + " and " + two + " are one in " + in();
            case FIRST_AND_LAST -> one + " has the first and last name of " + two;
            case INITIAL -> one + ": initial and last name fit only " + two;
            case LAST_NAME -> one + ": the last name of only " + two;
            case ACRONYM -> one + ": the initials of only " + two;
            case GLOSS -> one + " and " + two + " explain each other in " + in();
            case KNOWN_AS -> one + " is another name of " + two + ", says " + in();
            case SPELLING -> one + " is another spelling of " + two;
            case TITLE -> one + " is the title of only " + two + ", says " + in();
            case CORRECTION -> one + " and " + two + " are one: corrected by " + correction;
        };
    }

    private String in() {
        return String.join(", ", articles);
    }
}
