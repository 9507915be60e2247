package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.annotate.name.Word;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;

/** Tells the name that a source is from the names it merely holds ("a spokesman for Mara Elling", "the Elling campaign"). */
final class NamedHead {
    private static final Pattern RELATIVE =
            Pattern.compile("(?s)\\W*(?:who|whom|whose|which|that|where|including|along|together)\\b.*");
    /** What may follow a name that is the head. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?s)\\s*(?:['’]s?)?[^\\p{L}\\p{N}]*(?:(?:himself|herself|itself|themselves|also|too|Jr|Sr|II|III|IV)\\W*)*(?:\\(.*)?");
    /** A participle before the name: the noun before it is the head ("judges handling Tarn cases"). */
    private static final Pattern DOING = Pattern.compile("(?s).*\\p{Ll}+s? \\p{Ll}+ing .*");
    /** Sources are short; what comes later is a clause about them. */
    private static final int LONGEST = 400;
    /** Chunks between commas further on are not looked at. */
    private static final int CHUNKS = 4;

    private NamedHead() {}

    /** The named person or body that the source is; null where it is only described. */
    static Cast.@Nullable Named of(String text, TextSpans source, Cast cast) {
        for (TextSpan span : source.spans()) {
            List<TextSpan> chunks = chunks(text, cut(span), cast);
            TextSpan first = chunks.getFirst();
            Cast.Named named = head(text, first, cast);
            if (named != null) {
                return named;
            }
            SourceWords words = SourceWords.of(text, first, cast);
            for (TextSpan chunk : chunks.subList(1, Math.min(CHUNKS, chunks.size()))) {
                Cast.Named apposed = RELATIVE.matcher(chunk.in(text)).matches() ? null : head(text, chunk, cast);
                if (apposed != null && (cast.person(apposed.entity()) ? !words.plural() : words.body())) {
                    return apposed;
                }
            }
        }
        return null;
    }

    /** The last name before the head noun of a source that is not itself a name ("the Elling campaign"); null if there is none. */
    static Cast.@Nullable Named modifier(String text, TextSpans source, Cast cast) {
        TextSpan span = cut(source.spans().getFirst());
        TextSpan chunk = chunks(text, span, cast).getFirst();
        List<Cast.Named> named = cast.between(chunk.begin(), nounEnd(text, chunk, cast)).stream()
                .filter(name -> !Cast.people(name.span().in(text)))
                .toList();
        return named.isEmpty() ? null : named.getLast();
    }

    /** The name after "by", "of" or "from" in a source; null if there is none. */
    static Cast.@Nullable Named maker(String text, TextSpans source, Cast cast) {
        TextSpan span = cut(source.extent());
        for (Cast.Named named : cast.between(span.begin(), span.end())) {
            String before = text.substring(span.begin(), named.span().begin());
            if (before.matches("(?s).*\\b(?i:by|from) (?i:the )?")) {
                return named;
            }
        }
        return null;
    }

    private static TextSpan cut(TextSpan source) {
        return source.length() <= LONGEST ? source : new TextSpan(source.begin(), source.begin() + LONGEST);
    }

    private static Cast.@Nullable Named head(String text, TextSpan chunk, Cast cast) {
        int end = nounEnd(text, chunk, cast);
        List<Cast.Named> named = cast.between(chunk.begin(), end);
        if (named.isEmpty()) {
            return longTitle(text, chunk, cast);
        }
        Cast.Named last = named.getLast();
        if (DOING.matcher(text.substring(
                        chunk.begin(), Math.max(chunk.begin(), last.span().begin())))
                .matches()) {
            return null;
        }
        int nameEnd = last.span().end();
        return nameEnd >= end || NOTHING.matcher(text.substring(nameEnd, end)).matches() ? last : null;
    }

    /** "Director of the Tarn Institute Mara Elling": a title with its body and no article, the name at its end. */
    private static Cast.@Nullable Named longTitle(String text, TextSpan chunk, Cast cast) {
        List<Cast.Named> named = cast.between(chunk.begin(), chunk.end());
        if (named.isEmpty()
                || !cast.person(named.getLast().entity())
                || !NOTHING.matcher(text.substring(named.getLast().span().end(), chunk.end()))
                        .matches()) {
            return null;
        }
        String before = text.substring(chunk.begin(), named.getLast().span().begin());
        boolean title = before.matches("(?s)\\p{Lu}.*\\p{Lu}[\\p{L}.’'-]*,? ")
                && !before.matches("(?si)(?:an?|the|one|some) .*");
        return title && SourceWords.of(text, chunk, cast).person() ? named.getLast() : null;
    }

    /** Where the first noun phrase of a chunk ends: before the first preposition or clause that stands in no name. */
    private static int nounEnd(String text, TextSpan chunk, Cast cast) {
        List<Cast.Named> named = cast.between(chunk.begin(), chunk.end());
        boolean begun = false;
        boolean afterName = false;
        for (Word word : Word.of(text, chunk.begin(), chunk.end())) {
            boolean inName = named.stream().anyMatch(name -> name.span().contains(word.begin()));
            if (afterName && text.charAt(Math.max(chunk.begin(), word.begin() - 1)) == '(') {
                return word.begin() - 1;
            }
            boolean participle = afterName && word.text().matches("[a-z]+ed");
            if (begun && !inName && (participle || SourceWords.STOPS.contains(word.text()))) {
                return word.begin();
            }
            afterName = inName;
            begun |= inName || !SourceWords.STOPS.contains(word.text());
        }
        return chunk.end();
    }

    /** A source cut at its commas and dashes, those in names and brackets left alone. */
    private static List<TextSpan> chunks(String text, TextSpan source, Cast cast) {
        List<Cast.Named> named = cast.between(source.begin(), source.end());
        List<TextSpan> chunks = new ArrayList<>();
        int begin = source.begin();
        int depth = 0;
        for (int at = source.begin(); at < source.end(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            int place = at;
            boolean cut = depth <= 0 && (c == ',' || c == '–' || c == '—' || c == ';');
            if (cut
                    && at > begin
                    && named.stream().noneMatch(name -> name.span().contains(place))) {
                chunks.add(new TextSpan(begin, at));
                begin = at + 1;
            }
        }
        if (begin < source.end()) {
            chunks.add(new TextSpan(begin, source.end()));
        }
        return chunks.isEmpty() ? List.of(source) : chunks;
    }
}
