package org.hearsay.annotate.speaker;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** Finds the name that a source is, among the names it merely holds ("a spokesman for Mara Elling"). */
final class NamedHead {
    private static final Pattern COMPLEMENT = Pattern.compile(
            ".*\\b(?:of|for|to|with|by|at|in|from|on|against|about)(?: (?:the|an?|his|her|its|former|[\\p{L}.]+))?(?: \\p{L}+)? $");
    /** So much before a name decides whether it is a complement. */
    private static final int WINDOW = 40;

    private NamedHead() {}

    /** The named person or body that the source is; null where it is only described. */
    static Cast.@Nullable Named of(String text, TextSpans source, Cast cast, SourceWords words) {
        Cast.Named body = null;
        for (TextSpan span : source.spans()) {
            List<Cast.Named> named = cast.between(span.begin(), span.end());
            for (Cast.Named name : named) {
                if (owner(text, name, span) || complement(text, name, span)) {
                    continue;
                }
                if (name.entity().type() == EntityType.PERSON) {
                    return name;
                }
                boolean whole = name.span().end() >= span.end() - 1
                        || text.startsWith(",", name.span().end());
                if (body == null && whole && (!words.hasRole() || comesFirst(text, name, span))) {
                    body = name;
                }
            }
        }
        return body;
    }

    private static boolean comesFirst(String text, Cast.Named name, TextSpan source) {
        String before = text.substring(
                        source.begin(), Math.max(source.begin(), name.span().begin()))
                .strip();
        return before.isEmpty() || before.equalsIgnoreCase("the");
    }

    /** "Elling's spokesman": the name only owns what follows. */
    private static boolean owner(String text, Cast.Named name, TextSpan source) {
        int end = name.span().end();
        boolean possessive = text.startsWith("'s ", end) || text.startsWith("’s ", end) || text.startsWith("' ", end);
        return possessive && end + 3 < source.end() && Character.isLowerCase(text.charAt(end + 3));
    }

    private static boolean complement(String text, Cast.Named name, TextSpan source) {
        int begin = Math.max(source.begin(), name.span().begin() - WINDOW);
        if (begin >= name.span().begin()) {
            return false;
        }
        String before = text.substring(begin, name.span().begin()).replace('\u00a0', ' ');
        // After a comma the name stands by itself: "The head of the harbour board, Mara Elling".
        String last = before.substring(before.lastIndexOf(',') + 1);
        if (!COMPLEMENT.matcher(last).matches()) {
            return false;
        }
        return name.entity().type() != EntityType.PERSON
                || last.matches(".*\\b(?:of|for|to|with|by) (?:\\p{Lu}[\\p{L}.]* )*");
    }
}
