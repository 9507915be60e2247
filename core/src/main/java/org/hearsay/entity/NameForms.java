package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** What a firm is by law; initials leave it out. */
    private static final Set<String> LEGAL_FORMS = Set.of("corp", "inc", "ltd", "co", "llc", "plc", "gmbh", "ag");

    private static final Pattern BODY =
            Pattern.compile("(?:us |united states )?(department|ministry) (?:of|for) (?:the )?(.+)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private NameForms() {}

    /** The name in lower case without article, possessive, dots and doubled spaces. */
    static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
        plain = BLANKS.matcher(plain.strip()).replaceAll(" ");
        if (plain.endsWith("'s")) {
            plain = plain.substring(0, plain.length() - 2);
        } else if (plain.endsWith("'")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    /** "harbour department" for "us department of the harbour" and "department of harbour"; else the plain name as it is. */
    static String bodyFirst(String plain) {
        Matcher body = BODY.matcher(plain);
        return body.matches() ? body.group(2) + " " + body.group(1) : plain;
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

    /** The initials of a name of several words, in lower case, small words and legal forms left out; empty if fewer than two. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : plain(name).split("[ -]", -1)) {
            if (!word.isEmpty() && !SMALL_WORDS.contains(word) && !LEGAL_FORMS.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? "" : initials.toString();
    }

    /** The initials with those of the small words. */
    static String allInitials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : plain(name).split("[ -]", -1)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    /** Whether a name is written as an acronym: two to six capitals, dots aside. */
    static boolean isAcronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() >= 2 && letters.length() <= 6 && letters.chars().allMatch(Character::isUpperCase);
    }
}
