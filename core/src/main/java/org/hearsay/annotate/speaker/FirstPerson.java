package org.hearsay.annotate.speaker;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;

/** "I" outside quotations: who wrote the text, if it says so in a byline, an author's line or a signature. */
final class FirstPerson {
    /** An author's line is one of so many last paragraphs. */
    private static final int LAST = 3;
    /** A signature is the author's name and little more. */
    private static final int SIGNATURE_MORE = 4;

    private final String text;
    private final List<TextSpan> paragraphs;
    private final Cast cast;

    FirstPerson(String text, TextStructure structure, Cast cast) {
        this.text = text;
        this.paragraphs = structure.paragraphs();
        this.cast = cast;
    }

    Found author(TextSpan source) {
        String written = source.in(text);
        Cast.Named signed = signature(source.end());
        if (signed != null) {
            return Found.named(
                    signed.entity(),
                    cast,
                    Sureness.LIKELY,
                    List.of("\"" + written + "\": signed by " + signed.entity().name()));
        }
        Cast.Named author = authorLine();
        if (author != null) {
            return Found.named(
                    author.entity(),
                    cast,
                    Sureness.LIKELY,
                    List.of("\"" + written + "\": the author, "
                            + author.entity().name()));
        }
        return Found.unnamed(written, SourceKind.UNNAMED_PERSON, Sureness.PERHAPS, "whoever writes");
    }

    /** The next paragraph after {@code position} that is a person's name. */
    private Cast.@Nullable Named signature(int position) {
        int seen = 0;
        for (Cast.Named named : cast.firstFrom(position, 60)) {
            TextSpan paragraph = paragraph(named.span().begin());
            boolean alone = paragraph != null
                    && paragraph.begin() == named.span().begin()
                    && paragraph.length() <= named.span().length() + SIGNATURE_MORE
                    && named.span().in(text).indexOf(' ') > 0;
            if (alone && cast.person(named.entity())) {
                return named;
            }
            if (++seen > 40) {
                return null;
            }
        }
        return null;
    }

    private Cast.@Nullable Named authorLine() {
        for (TextSpan paragraph : paragraphs.subList(Math.max(0, paragraphs.size() - LAST), paragraphs.size())) {
            Cast.Named first = first(paragraph.begin(), paragraph.end());
            boolean line = first != null
                    && first.span().begin() == paragraph.begin()
                    && text.substring(
                                    first.span().end(),
                                    Math.min(text.length(), first.span().end() + 20))
                            .toLowerCase(Locale.ROOT)
                            .matches("(?s),? (?:an? |the |who |is |was |teaches |writes |lives |works |covers ).*");
            if (line) {
                return first;
            }
        }
        for (TextSpan paragraph : paragraphs.subList(0, Math.min(LAST, paragraphs.size()))) {
            if (text.startsWith("By ", paragraph.begin())) {
                return first(paragraph.begin() + 3, Math.min(paragraph.end(), paragraph.begin() + 4));
            }
        }
        return null;
    }

    private Cast.@Nullable Named first(int begin, int end) {
        List<Cast.Named> named = cast.between(begin, Math.max(begin, end));
        boolean full = !named.isEmpty()
                && cast.person(named.getFirst().entity())
                && named.getFirst().span().in(text).indexOf(' ') > 0;
        return full ? named.getFirst() : null;
    }

    private @Nullable TextSpan paragraph(int position) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.contains(position))
                .findFirst()
                .orElse(null);
    }
}
