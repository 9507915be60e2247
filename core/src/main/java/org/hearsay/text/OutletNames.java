package org.hearsay.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of outlets and agencies, which are written in many ways: "AP", "The Associated Press", "www.reuters.com". */
public final class OutletNames {
    /** Short forms of agencies, as they stand in brackets and on lines of their own. */
    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("AP", "Associated Press"),
            Map.entry("AFP", "Agence France-Presse"),
            Map.entry("Agence France Presse", "Agence France-Presse"),
            Map.entry("PA", "Press Association"),
            Map.entry("PTI", "Press Trust of India"),
            Map.entry("IANS", "Indo-Asian News Service"),
            Map.entry("ANI", "Asian News International"),
            Map.entry("AAP", "Australian Associated Press"),
            Map.entry("UPI", "United Press International"),
            Map.entry("DPA", "dpa"),
            Map.entry("CP", "Canadian Press"));

    private static final List<String> DOMAINS = List.of(".com", ".org", ".net");

    private OutletNames() {}

    /** The full name of an agency given by a short one; every other name as it is. */
    public static String full(String name) {
        return FULL.getOrDefault(name, name);
    }

    /** Whether two names are one but for the article, case, spaces, punctuation, a web address and short forms of agencies. */
    public static boolean same(String a, String b) {
        String letters = letters(a);
        return !letters.isEmpty() && letters.equals(letters(b));
    }

    /** Whether two names are the same, or one is part of the other by whole words ("the Lantern" of "Tarrow Lantern"). */
    public static boolean alike(String a, String b) {
        String one = words(a);
        String other = words(b);
        return same(a, b) || (!one.isBlank() && !other.isBlank() && (other.contains(one) || one.contains(other)));
    }

    private static String plain(String name) {
        String plain = without(name.strip(), "the ");
        plain = without(full(plain).toLowerCase(Locale.ROOT), "www.");
        for (String domain : DOMAINS) {
            plain = plain.endsWith(domain) ? plain.substring(0, plain.length() - domain.length()) : plain;
        }
        return plain;
    }

    private static String without(String name, String beginning) {
        boolean has = name.regionMatches(true, 0, beginning, 0, beginning.length());
        return has ? name.substring(beginning.length()) : name;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        plain(name).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String words(String name) {
        return " " + String.join(" ", Words.lowerCase(plain(name))) + " ";
    }
}
