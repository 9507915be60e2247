package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms of names that are compared. */
final class NameForms {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "sen",
            "senator",
            "rep",
            "representative",
            "gov",
            "governor",
            "president",
            "minister",
            "chancellor",
            "secretary",
            "judge",
            "justice",
            "gen",
            "general",
            "col",
            "colonel",
            "lt",
            "lieutenant",
            "capt",
            "captain",
            "sgt",
            "sergeant",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "rev",
            "reverend",
            "mayor",
            "sheriff",
            "chief",
            "detective",
            "officer");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on", "to", "de");

    private NameForms() {}

    /** The name in lower case without article, possessive, dots and doubled spaces. */
    static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
        plain = String.join(" ", plain.strip().split("[\\s\\u00a0]+", -1));
        if (plain.endsWith("'s")) {
            plain = plain.substring(0, plain.length() - 2);
        } else if (plain.endsWith("'")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** The words of a person's name in lower case, without titles before it and suffixes after it. */
    static List<String> person(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(plain(name).split(" ", -1)));
        while (words.size() > 1 && TITLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && SUFFIXES.contains(words.getLast().replace(",", ""))) {
            words.removeLast();
        }
        return words.stream().map(word -> word.replace(",", "")).toList();
    }

    /** Whether two first names can be of one person: equal, or one the initial of the other. */
    static boolean firstNamesAgree(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    /** The initials of a name of several words, in lower case, small words left out; empty if fewer than three. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : plain(name).split("[ -]", -1)) {
            if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 3 ? "" : initials.toString();
    }

    /** Whether a name is written as an acronym: two to six capitals, dots aside. */
    static boolean isAcronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() >= 2 && letters.length() <= 6 && letters.chars().allMatch(Character::isUpperCase);
    }
}
