package org.hearsay.entity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.hearsay.text.Words;

/** The spellings of one name: marks left out, and letters that languages write for each other made equal. */
final class Spellings {
    /** Shorter words have too many neighbours that are other names. */
    private static final int SHORTEST = 5;

    /** What transliterations write for each other, each as one. */
    private static final String[][] EQUAL = {
        {"sch", "sh"},
        {"ph", "f"},
        {"ck", "k"},
        {"kh", "k"},
        {"q", "k"},
        {"gh", "g"},
        {"dh", "d"},
        {"th", "t"},
        {"ou", "u"},
        {"oo", "u"},
        {"ae", "e"},
        {"ai", "e"},
        {"ei", "e"},
        {"y", "i"},
        {"w", "v"},
        {"z", "s"},
        {"x", "ks"}
    };

    private Spellings() {}

    /** Without accents, apostrophes and hyphens, in lower case. */
    static String folded(String plain) {
        String base = Words.withoutMarks(plain);
        base = base.replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i");
        return base.replaceAll("[’'`ʻ]", "").replaceAll("[-‐‑–\\s]+", " ").strip();
    }

    /** A form that the transliterations of one name share; doubled letters are one. */
    static String transliterated(String plain) {
        String form = folded(plain);
        for (String[] pair : EQUAL) {
            form = form.replace(pair[0], pair[1]);
        }
        return form.replaceAll("(\\p{L})\\1", "$1");
    }

    /** The word and what is left of it without one letter: two words that differ in one letter share one of them. */
    static Set<String> neighbours(String word) {
        Set<String> neighbours = new LinkedHashSet<>();
        neighbours.add(word);
        for (int i = 0; word.length() >= SHORTEST && i < word.length(); i++) {
            neighbours.add(word.substring(0, i) + word.substring(i + 1));
        }
        return neighbours;
    }

    /** Whether a word is long enough to be told from other names in spite of another spelling. */
    static boolean longEnough(String word) {
        return word.length() >= SHORTEST;
    }

    /** Whether two words differ in one letter: exchanged, added, left out or swapped with the next. */
    static boolean oneLetterApart(String a, String b) {
        if (!longEnough(a) || !longEnough(b) || Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int begin = 0;
        while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > begin && endB > begin && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int left = Math.max(endA - begin, endB - begin);
        boolean swapped = endA - begin == 2
                && endB - begin == 2
                && a.charAt(begin) == b.charAt(begin + 1)
                && a.charAt(begin + 1) == b.charAt(begin);
        return left <= 1 || swapped;
    }
}
