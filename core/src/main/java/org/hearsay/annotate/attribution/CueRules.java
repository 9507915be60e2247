package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.attribution.Draft.Rule;
import org.hearsay.annotate.attribution.Sources.Range;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right and takes what its cues attribute. One use, one thread. */
final class CueRules {
    /** How far an addressee, a day or an occasion may separate a cue from what it introduces. */
    private static final int MAX_GAP = 16;

    private final Sentence sentence;
    private final Sources sources;
    private final List<Draft> drafts = new ArrayList<>();
    /** The first word that no attribution has taken. */
    private int start;

    private @Nullable Range lastSource;

    CueRules(Sentence sentence) {
        this.sentence = sentence;
        this.sources = new Sources(sentence);
    }

    List<Draft> read() {
        int i = 0;
        while (i < sentence.size()) {
            int next = i;
            Word word = sentence.at(i);
            if (word.is("according") && sentence.at(i + 1).is("to")) {
                next = accordingTo(i);
            } else if (!word.isCapitalized() && isCue(word)) {
                next = verb(i);
            }
            if (next > i) {
                start = next;
            }
            i = Math.max(i + 1, next);
        }
        return drafts;
    }

    private static boolean isCue(Word word) {
        return CueWords.SAYING.contains(word.lower())
                || CueWords.TAKING.contains(word.lower())
                || CueWords.TRAILING.contains(word.lower());
    }

    private int accordingTo(int cue) {
        boolean opens = cue == start || (cue == start + 1 && !sentence.at(start).quotation());
        Range source = sources.after(cue + 2, !opens);
        if (source == null) {
            return cue;
        }
        List<TextSpan> content = new ArrayList<>();
        int next = source.end();
        if (opens) {
            while (sentence.has(source.end()) && !sentence.at(source.end()).isComma() && source.end() - cue < MAX_GAP) {
                source = new Range(source.begin(), source.end() + 1);
            }
            next = sentence.at(source.end()).isComma() ? clauseEnd(source.end() + 1, false) : source.end();
            add(content, source.end() + 1, next);
        } else {
            add(content, contentStart(), beforeComma(cue));
        }
        return take(Rule.ACCORDING_TO, source, cue, cue + 2, content) ? next : cue;
    }

    private int verb(int verb) {
        String word = sentence.at(verb).lower();
        int cue = verb;
        while (cue > start && isAuxiliary(sentence.at(cue - 1))) {
            cue--;
        }
        Word before = sentence.at(cue - 1);
        boolean trailing = CueWords.TRAILING.contains(word);
        boolean conditions =
                sentence.at(verb + 1).is("not") && sentence.at(verb + 2).is("to");
        if (before.is("to") || conditions || (CueWords.BE.contains(before.lower()) && !trailing)) {
            return verb;
        }
        if (trailing) {
            return trailing(cue, verb);
        }
        boolean saying = CueWords.SAYING.contains(word);
        if (saying && (before.quotation() || (before.isComma() && hasVerb(start, cue - 1)))) {
            int next = inverted(cue, verb);
            if (next > verb) {
                return next;
            }
        }
        if (before.is("and") || before.is("but")) {
            Range source = subject();
            return source == null ? verb : contentAfter(source, cue, verb, saying);
        }
        Range source = sources.before(start, cue);
        if (source == null || sentence.at(source.begin()).is("it")) {
            return verb;
        }
        boolean ends = CueWords.SHOWING.contains(word) && sentence.at(verb + 1).isStop();
        int next = saying || ends ? contentBefore(source, cue, verb) : verb;
        return next > verb ? next : contentAfter(source, cue, verb, saying);
    }

    private static boolean isAuxiliary(Word word) {
        boolean adverb = word.lower().length() > 4 && word.lower().endsWith("ly") && !word.isCapitalized();
        return (adverb && !word.is("family")) || CueWords.AUXILIARIES.contains(word.lower());
    }

    private @Nullable Range subject() {
        return lastSource != null ? lastSource : sources.first(0);
    }

    /** "…, adding that …": the source is that of the sentence. */
    private int trailing(int cue, int verb) {
        Word before = sentence.at(cue - 1);
        Range source = before.isComma() || before.quotation() || before.is("and") || before.is("by") ? subject() : null;
        if (source == null && CueWords.BE.contains(before.lower())) {
            source = sources.before(start, cue - 1);
            cue = cue - 1;
        }
        int gap = afterGap(verb);
        int from = sentence.at(gap).isComma() && sentence.at(gap + 1).quotation() ? gap + 1 : gap;
        if (source == null || !startsContent(from)) {
            return verb;
        }
        int end = contentEnd(from, true);
        List<TextSpan> content = new ArrayList<>();
        add(content, from, end);
        return take(Rule.TRAILING, source, cue, verb + 1, content) ? end : verb;
    }

    /** "…," said X. */
    private int inverted(int cue, int verb) {
        Range source = sources.after(verb + 1);
        boolean told = CueWords.TELLING.contains(sentence.at(verb).lower());
        if (source == null || told || cue == start || sentence.at(verb + 1).is("that")) {
            return verb;
        }
        Word after = sentence.at(source.end());
        boolean quoted = sentence.at(cue - 1).quotation();
        boolean closes = after.isStop()
                || after.isComma()
                || !sentence.has(source.end())
                || CueWords.PREPOSITIONS.contains(after.lower())
                || CueWords.TIME.contains(after.lower());
        if (quoted ? !isSpeech(cue - 1) : !closes) {
            return verb;
        }
        List<TextSpan> content = new ArrayList<>();
        add(content, contentStart(), beforeComma(cue));
        int next = withSecondHalf(content, source.end(), quoted);
        return take(quoted ? Rule.QUOTATION_FIRST : Rule.CLAUSE_FIRST, source, cue, verb + 1, content) ? next : verb;
    }

    /** Whether the quotation at {@code index} with what stands before it is speech, not a few words in marks. */
    private boolean isSpeech(int index) {
        return sentence.at(index).endsClause() || sentence.at(index).isUtterance() || index == start;
    }

    /** "…," X said, or: …, X said. */
    private int contentBefore(Range source, int cue, int verb) {
        int last = source.begin() - 1;
        if (last < start) {
            return verb;
        }
        boolean quoted = (sentence.at(last).quotation() && isSpeech(last))
                || (sentence.at(last).isComma() && sentence.at(last - 1).quotation() && last - 1 >= start);
        boolean clause = sentence.at(last).isComma()
                && last > start
                && (splits(verb + 1) || (!opensAside() && hasVerb(start, last)));
        if (!quoted
                && (!clause
                        || CueWords.ONLY_AFTER_QUOTATION.contains(
                                sentence.at(verb).lower()))) {
            return verb;
        }
        int gap = afterGap(verb);
        Word after = sentence.at(gap);
        boolean ends = !sentence.has(gap) || after.isStop() || after.isComma() || after.is(";");
        if (!ends && !quoted) {
            return verb;
        }
        if (quoted && after.is("that")) {
            return verb;
        }
        List<TextSpan> content = new ArrayList<>();
        add(content, contentStart(), beforeComma(source.begin()));
        int next = withSecondHalf(content, ends ? gap : verb + 1, quoted);
        return take(quoted ? Rule.QUOTATION_FIRST : Rule.CLAUSE_FIRST, source, cue, verb + 1, content) ? next : verb;
    }

    /** Whether what stands before the source is no statement but "When he left, …", "In a speech, …". */
    private boolean opensAside() {
        Word first = sentence.at(contentWord());
        return CueWords.CLAUSE.contains(first.lower())
                || CueWords.PREPOSITIONS.contains(first.lower())
                || first.lower().endsWith("ing")
                || first.lower().endsWith("ed");
    }

    /** Adds what goes on after an attribution in the middle; gives the first word after all of it. */
    private int withSecondHalf(List<TextSpan> content, int from, boolean quoted) {
        if (!sentence.at(from).isComma()) {
            return from;
        }
        boolean more = quoted ? sentence.at(from + 1).quotation() : splits(from);
        if (!more) {
            return from;
        }
        int end = quoted ? quotationsEnd(from + 1) : clauseEnd(from + 1, false);
        add(content, from + 1, end);
        return end;
    }

    /** Whether after the comma at {@code comma} the sentence goes on that the attribution interrupts. */
    private boolean splits(int comma) {
        Word next = sentence.at(comma + 1);
        boolean finite = CueWords.FINITE.contains(next.lower()) || CueWords.BE.contains(next.lower());
        boolean there = next.is("there")
                && CueWords.FINITE.contains(sentence.at(comma + 2).lower());
        return sentence.at(comma).isComma()
                && (finite || there || next.quotation() || CueWords.GOING_ON.contains(next.lower()));
    }

    /** X said that …; X said …; X said: "…"; X criticized …. */
    private int contentAfter(Range source, int cue, int verb, boolean saying) {
        int from = saying ? afterGap(verb) : verb + 1;
        if (sentence.at(from).isComma() || sentence.at(from).is(":")) {
            boolean introduces =
                    sentence.at(from + 1).quotation() || sentence.at(from).is(":");
            from = introduces ? from + 1 : sentence.size();
        }
        boolean noCue = CueWords.ONLY_BEFORE_THAT.contains(sentence.at(verb).lower())
                && !sentence.at(from).is("that");
        if (noCue || !startsContent(from)) {
            return verb;
        }
        int end = contentEnd(from, !saying);
        List<TextSpan> content = new ArrayList<>();
        add(content, from, end);
        Rule rule = !saying
                ? Rule.OBJECT
                : sentence.at(from).quotation()
                        ? Rule.QUOTATION_AFTER
                        : sentence.at(from).is("that") ? Rule.THAT_CLAUSE : Rule.CLAUSE_AFTER;
        return take(rule, source, cue, verb + 1, content) ? end : verb;
    }

    private boolean startsContent(int from) {
        Word word = sentence.at(from);
        return sentence.has(from)
                && (word.quotation() || word.isWord() || word.is("$") || word.is("["))
                && !word.is("and");
    }

    private int contentEnd(int from, boolean object) {
        return sentence.at(from).isUtterance() ? quotationsEnd(from) : clauseEnd(from, object);
    }

    /** Over an addressee ("told reporters"), a day and an occasion to what is said. */
    private int afterGap(int verb) {
        int from = verb + 1;
        boolean addressing = CueWords.ADDRESSING.contains(sentence.at(verb).lower());
        boolean aside = addressing
                || CueWords.TIME.contains(sentence.at(from).lower())
                || CueWords.PREPOSITIONS.contains(sentence.at(from).lower());
        if (!aside) {
            return from;
        }
        int end = from;
        while (sentence.has(end) && end - from < MAX_GAP && !endsGap(end, from, addressing)) {
            end++;
        }
        return end;
    }

    private boolean endsGap(int index, int from, boolean addressing) {
        Word word = sentence.at(index);
        return word.isBreak()
                || word.is("that")
                || word.is("whether")
                || word.is("if")
                || word.is("how")
                || (addressing && word.is("to") && index > from)
                || (index > from && CueWords.PRONOUNS.contains(word.lower()))
                || (index > from
                        && !addressing
                        && CueWords.TIME.contains(sentence.at(index - 1).lower()));
    }

    private int quotationsEnd(int from) {
        int end = from + 1;
        while (sentence.at(end).quotation()) {
            end++;
        }
        return end;
    }

    /** Where the clause that begins at {@code from} ends: before its full stop, or before the next attribution. */
    private int clauseEnd(int from, boolean object) {
        int end = from + 1;
        while (sentence.has(end) && !endsClause(end, object)) {
            end++;
        }
        return end;
    }

    private boolean endsClause(int index, boolean object) {
        Word word = sentence.at(index);
        if (word.isStop()) {
            return !sentence.has(index + 1)
                    || sentence.at(index + 1).quotation()
                    || sentence.at(index + 1).isCapitalized();
        }
        if (!word.isComma()) {
            return word.is(";");
        }
        Word next = sentence.at(index + 1);
        boolean joins = next.is("and") || next.is("but") || next.is("while");
        return next.is("according")
                || CueWords.TRAILING.contains(next.lower())
                || (joins && (object || attributes(index + 2)))
                || (object && (next.is("who") || CueWords.CLAUSE.contains(next.lower())));
    }

    /** Whether a subject and a verb of saying begin at {@code index}. */
    private boolean attributes(int index) {
        for (int i = index; i < index + 6 && !sentence.at(i).isBreak(); i++) {
            if (CueWords.SAYING.contains(sentence.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = sentence.at(i);
            if (word.quotation()
                    || CueWords.FINITE.contains(word.lower())
                    || CueWords.BE.contains(word.lower())
                    || word.lower().endsWith("ed")
                    || CueWords.TAKING.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a content that stands before its source: not "But", and no sentence before the quotation. */
    private int contentWord() {
        int first = start;
        while (sentence.at(first).isComma()
                || sentence.at(first).isStop()
                || sentence.at(first).is("but")
                || sentence.at(first).is("and")
                || sentence.at(first).is(";")) {
            first++;
        }
        return first;
    }

    private int contentStart() {
        return contentWord();
    }

    private int beforeComma(int end) {
        return sentence.at(end - 1).isComma() ? end - 1 : end;
    }

    private void add(List<TextSpan> content, int from, int to) {
        int end = to;
        while (end > from
                && (sentence.at(end - 1).isStop() || sentence.at(end - 1).isComma())) {
            end--;
        }
        if (sentence.has(from) && end > from) {
            content.add(sentence.span(from, end));
        }
    }

    private boolean take(Rule rule, Range source, int cue, int cueEnd, List<TextSpan> content) {
        if (content.isEmpty()) {
            return false;
        }
        lastSource = source;
        drafts.add(new Draft(
                rule, sentence.span(source.begin(), source.end()), sentence.span(cue, cueEnd), content, sentence));
        return true;
    }
}
