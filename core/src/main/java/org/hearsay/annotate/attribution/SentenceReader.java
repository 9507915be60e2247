package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.hearsay.text.Quotations;

/** Cuts a text into the sentences that the rules read: sentences that one quotation joins are one. Linear. */
final class SentenceReader {
    /** A longer sentence is no prose: it is read in pieces, so that the cost of a rule is bounded. */
    private static final int MAX_WORDS = 1_000;

    private static final Set<String> ABBREVIATIONS = Set.of("inc.", "corp.", "co.", "ltd.", "jr.", "sr.", "etc.");

    private final String text;
    private final TextStructure structure;
    private final List<TextSpan> quotations;

    SentenceReader(String text, TextStructure structure, List<TextSpan> quotations) {
        this.text = text;
        this.structure = structure;
        this.quotations = quotations;
    }

    /** The sentences outside {@code excluded}, headlines but for quotations among them, in text order, none empty. */
    List<Sentence> read(List<Exclusion> excluded) {
        List<TextSpan> away = away(excluded);
        List<Sentence> sentences = new ArrayList<>();
        int token = 0;
        int quotation = 0;
        int next = 0;
        int paragraph = 0;
        for (TextSpan joined : joined()) {
            List<Word> words = new ArrayList<>();
            while (token < structure.tokens().size()
                    && structure.tokens().get(token).begin() < joined.end()) {
                TextSpan span = structure.tokens().get(token++);
                while (quotation < quotations.size()
                        && quotations.get(quotation).end() <= span.begin()) {
                    quotation++;
                }
                if (quotation < quotations.size() && quotations.get(quotation).overlaps(span)) {
                    addQuotation(words, span, quotations.get(quotation));
                } else {
                    words.add(Word.token(text, span));
                }
            }
            splitStop(words);
            while (next < away.size() && away.get(next).end() <= joined.begin()) {
                next++;
            }
            while (paragraph + 1 < structure.paragraphs().size()
                    && structure.paragraphs().get(paragraph).end() <= joined.begin()) {
                paragraph++;
            }
            boolean kept = next == away.size() || !away.get(next).overlaps(joined);
            for (int from = 0; kept && from < words.size(); from += MAX_WORDS) {
                int to = Math.min(words.size(), from + MAX_WORDS);
                sentences.add(new Sentence(text, words.subList(from, to), paragraph));
            }
        }
        return sentences;
    }

    /** What is not read, in text order: all that is excluded but headlines, and the headlines that are a quotation. */
    List<TextSpan> away(List<Exclusion> excluded) {
        return excluded.stream()
                .filter(exclusion -> exclusion.reason() != Exclusion.Reason.HEADLINE || isQuotation(exclusion))
                .flatMap(exclusion -> exclusion.spans().spans().stream())
                .sorted()
                .toList();
    }

    /** A headline is read all the same, unless it is a quotation, which its article quotes better. */
    private boolean isQuotation(Exclusion headline) {
        String line = headline.spans().in(text).strip();
        List<TextSpan> inside = Quotations.find(line);
        return inside.size() == 1 && inside.getFirst().length() >= line.length() - 1;
    }

    /** The tokenizer can leave a full stop on the last word ("Orr."): it is no part of the name. */
    private void splitStop(List<Word> words) {
        Word last = words.isEmpty() ? null : words.getLast();
        int stop = last == null ? 0 : last.text().indexOf('.');
        if (last == null || last.quotation() || stop < 1 || stop < last.text().length() - 1) {
            return;
        }
        if (!ABBREVIATIONS.contains(last.lower())) {
            int end = last.span().end();
            words.set(
                    words.size() - 1, Word.token(text, new TextSpan(last.span().begin(), end - 1)));
            words.add(Word.token(text, new TextSpan(end - 1, end)));
        }
    }

    /** A token that reaches over an edge of a quotation ("word—“) gives the rest of itself. */
    private void addQuotation(List<Word> words, TextSpan token, TextSpan quotation) {
        if (token.begin() < quotation.begin()) {
            words.add(Word.token(text, new TextSpan(token.begin(), quotation.begin())));
        }
        boolean known = !words.isEmpty() && words.getLast().span().equals(quotation);
        if (!known) {
            words.add(Word.quotation(text, quotation));
        }
        if (token.end() > quotation.end()) {
            words.add(Word.token(text, new TextSpan(quotation.end(), token.end())));
        }
    }

    private List<TextSpan> joined() {
        List<TextSpan> joined = new ArrayList<>();
        int quotation = 0;
        for (TextSpan sentence : structure.sentences()) {
            while (quotation < quotations.size() && quotations.get(quotation).end() <= sentence.begin()) {
                quotation++;
            }
            boolean inside = quotation < quotations.size()
                    && quotations.get(quotation).begin() < sentence.begin()
                    && !joined.isEmpty();
            if (inside) {
                joined.set(joined.size() - 1, new TextSpan(joined.getLast().begin(), sentence.end()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }
}
