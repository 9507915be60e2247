package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text that carry its content, cut to stems, numbers all made one. */
public final class ContentWords {
    /** Stands for every number: the same sentence with another number is still the same sentence. */
    public static final String NUMBER = "#";

    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the this that these those and or but if then than as at by for from in into of off on onto out over to up "
                            + "with within without about after again against all also am any are be became because been before being "
                            + "below between both can could did do does doing down during each few further had has have having he her "
                            + "here hers herself him himself his how i is it its itself just may me might more most must my myself no "
                            + "nor not now once only other our ours ourselves own same shall she should so some such t s re ve ll d m "
                            + "their theirs them themselves there they through too under until upon very was we were what when where "
                            + "which while who whom whose why will would you your yours yourself yet said say says")
                    .split(" ", -1));

    private ContentWords() {}

    /** The stems of {@code words} (in lower case) without function words, in order. */
    public static List<String> of(List<String> words) {
        List<String> content = new ArrayList<>();
        for (String word : words) {
            if (NumberWords.isNumber(word)) {
                content.add(NUMBER);
            } else if (!FUNCTION_WORDS.contains(word)) {
                content.add(stem(word));
            }
        }
        return content;
    }

    /** Whether {@code word}, in lower case, carries no content of its own. */
    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    /** A light stem: endings of number, tense and adverb are cut, so that forms of one word become equal. */
    public static String stem(String word) {
        String stem = singular(word);
        stem = without(stem, "ly", 5);
        stem = without(stem, "ing", 6);
        stem = without(stem, "ed", 5);
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        if (doubled || (last > 2 && "eyi".indexOf(stem.charAt(last)) >= 0)) {
            stem = stem.substring(0, last);
        }
        return stem;
    }

    private static String singular(String word) {
        if (word.equals("people") || word.equals("persons")) {
            return "person";
        }
        if (word.equals("men") || word.equals("women")) {
            return word.replace("men", "man");
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String without(String word, String ending, int least) {
        return word.length() >= least && word.endsWith(ending)
                ? word.substring(0, word.length() - ending.length())
                : word;
    }
}
