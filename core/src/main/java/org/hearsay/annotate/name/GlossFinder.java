package org.hearsay.annotate.name;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.EntityType;

/** Tells whether two names that stand next to each other are two names of one thing: "Coastal Safety Board (CSB)". */
final class GlossFinder {
    /** Longer gaps are no gloss. */
    private static final int LONGEST_GAP = 24;
    /** Longer names in brackets are whole remarks. */
    private static final int LONGEST_GLOSS = 4;

    private static final Pattern KNOWN_AS = Pattern.compile(
            "\\s?[,(–—-]? ?(?:also|better|formerly|previously|otherwise) (?:known|called) (?:as|by)?(?: the)? ?['‘\"“]?"
                    + "|,? ?\\(?a\\.?k\\.?a\\.? |,? \\(?(?:or|formerly) (?:the )?");

    private final WordLists lists = WordLists.shared();
    private final String text;

    GlossFinder(String text) {
        this.text = text;
    }

    /** Whether {@code gloss} is another name of what {@code run}, just before it, names. */
    boolean joins(NameRun run, EntityType type, NameRun gloss, EntityType glossType) {
        int begin = run.span().end();
        int end = gloss.span().begin();
        if (end <= begin || end - begin > LONGEST_GAP || gloss.words().size() > LONGEST_GLOSS) {
            return false;
        }
        if (lists.has("agency", gloss.name()) || gloss.titled() || gloss.last().length() < 2) {
            return false;
        }
        String gap = text.substring(begin, end);
        if (gap.equals(" (") && closes(gloss, ")")) {
            return bracket(run, type, gloss, glossType);
        }
        if (!KNOWN_AS.matcher(gap).matches() || !closes(gloss, "),.;'’\"”")) {
            return false;
        }
        boolean plainOr = gap.strip().matches(".?\\s?or(?: the)?");
        return !plainOr
                || (gap.startsWith(",") && bracket(run, type, gloss, glossType) && (capitals(run) || capitals(gloss)));
    }

    private boolean bracket(NameRun run, EntityType type, NameRun gloss, EntityType glossType) {
        if (capitals(gloss) && abbreviates(run, gloss.name())) {
            return true;
        }
        boolean thing = type != EntityType.PERSON && type != EntityType.PLACE && !lists.has("people", run.name());
        boolean other = glossType != EntityType.PERSON && glossType != EntityType.PLACE;
        return thing && other && !lists.has("people", gloss.name()) && !lists.has("place-noun", gloss.last());
    }

    private boolean closes(NameRun gloss, String marks) {
        int end = gloss.span().end();
        return end >= text.length() || marks.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean capitals(NameRun run) {
        return run.words().size() == 1 && run.name().equals(run.name().toUpperCase(Locale.ROOT));
    }

    private static boolean abbreviates(NameRun run, String acronym) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (String word : run.words()) {
            all.append(Character.toUpperCase(word.charAt(0)));
            if (Character.isUpperCase(word.charAt(0))) {
                large.append(word.charAt(0));
            }
        }
        String plain = acronym.replace(".", "");
        return run.words().size() > 1 && (plain.contentEquals(all) || plain.contentEquals(large));
    }
}
