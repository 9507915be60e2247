package org.hearsay.annotate.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a sentence speaks, around one place, of what was or of what is to come: read off the nearest verb. */
enum Direction {
    PAST,
    FUTURE,
    /** Nothing in the sentence says. */
    OPEN;

    private static final int LEFT = 14;
    private static final int RIGHT = 10;

    private static final Set<String> TO_COME = Set.of(
            "will",
            "shall",
            "'ll",
            "expected",
            "expects",
            "scheduled",
            "due",
            "plans",
            "planning",
            "slated",
            "hopes",
            "intends",
            "upcoming",
            "aims",
            "going");
    private static final Set<String> PAST_VERBS = Set.of(
            "was", "were", "had", "did", "said", "told", "made", "took", "came", "went", "began", "won", "lost", "met",
            "saw", "gave", "sold", "bought", "became", "held", "led", "left", "got", "ran", "found", "sent", "fell",
            "rose", "has", "have", "'ve", "says", "hit", "wrote", "spoke", "brought", "broke", "struck", "shot", "flew",
            "grew");
    private static final Set<String> TO_COME_BEFORE = Set.of("until", "till", "by");
    private static final Set<String> STOPS = Set.of(".", "!", "?", ";", "\"", "“", "”", Tokens.BREAK);

    /** The direction around the tokens from {@code begin} to {@code end}. */
    static Direction around(Tokens tokens, int begin, int end) {
        Direction left = nearest(tokens, begin, -1, LEFT);
        Direction found = left == null ? nearest(tokens, end - 1, 1, RIGHT) : left;
        if (found != null) {
            return found;
        }
        return TO_COME_BEFORE.contains(tokens.word(begin - 1)) ? FUTURE : OPEN;
    }

    private static @Nullable Direction nearest(Tokens tokens, int from, int step, int most) {
        for (int i = 1; i <= most; i++) {
            int at = from + i * step;
            String word = tokens.word(at);
            if (word.isEmpty() || STOPS.contains(word)) {
                return null;
            }
            Direction direction = of(tokens, at);
            if (direction != null) {
                return direction;
            }
        }
        return null;
    }

    /** What one word says; a participle after "be" says nothing, the verb before it does. */
    private static @Nullable Direction of(Tokens tokens, int at) {
        String word = tokens.word(at);
        String before = tokens.word(at - 1);
        if (TO_COME.contains(word) || (word.equals("be") && before.equals("to"))) {
            return FUTURE;
        }
        if (before.equals("to") && isPlan(tokens.word(at - 2))) {
            return FUTURE;
        }
        boolean participle = before.equals("be") || before.equals("to");
        boolean past = PAST_VERBS.contains(word) || (word.endsWith("ed") && word.length() > 4);
        return past && !participle ? PAST : null;
    }

    /** Before "to" and a verb: what is meant to happen. */
    private static boolean isPlan(String word) {
        return word.equals("is") || word.equals("are") || word.equals("set") || word.equals("plan");
    }
}
