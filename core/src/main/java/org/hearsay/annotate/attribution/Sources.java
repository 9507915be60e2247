package org.hearsay.annotate.attribution;

import org.jspecify.annotations.Nullable;

/** Finds where the words that name a source begin and end in one sentence. Ranges are indices of words. */
final class Sources {
    private static final int MAX_WORDS = 40;

    private final Sentence sentence;

    Sources(Sentence sentence) {
        this.sentence = sentence;
    }

    /** From word {@code begin} to word {@code end}, which it does not include. */
    record Range(int begin, int end) {}

    /** The subject that ends right before {@code end}, no part of it before {@code start}; null if there is none. */
    @Nullable
    Range before(int start, int end) {
        if (end <= start) {
            return null;
        }
        return sentence.at(end - 1).isComma() ? withApposition(start, end) : simple(start, end);
    }

    private @Nullable Range simple(int start, int end) {
        if (CueWords.PRONOUNS.contains(sentence.at(end - 1).lower())) {
            return new Range(end - 1, end);
        }
        int who = relative(start, end);
        if (who > start) {
            Range head = simple(start, who);
            return head == null ? null : new Range(head.begin(), end);
        }
        int begin = end;
        while (begin > start && end - begin < MAX_WORDS && !endsSubject(sentence.at(begin - 1), begin - 1, start)) {
            begin--;
        }
        begin = afterOpening(begin, end);
        return begin < end && named(sentence.at(end - 1)) ? new Range(begin, end) : null;
    }

    /** Where "who" opens a clause that belongs to the subject ("an official who asked not to be named"); -1 if none. */
    private int relative(int start, int end) {
        for (int i = end - 2;
                i > start && end - i < MAX_WORDS && !sentence.at(i).isBreak();
                i--) {
            if (sentence.at(i).is("who")) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsSubject(Word word, int index, int start) {
        boolean joins = word.is("and") && index - start > 4;
        return word.isBreak()
                || joins
                || word.is("but")
                || CueWords.CLAUSE.contains(word.lower())
                || CueWords.FINITE.contains(word.lower())
                || (CueWords.SAYING.contains(word.lower()) && !word.isCapitalized());
    }

    /** Leaves out "But", "On Monday", "In 2014": what opens a sentence before its subject. */
    private int afterOpening(int begin, int end) {
        int first = begin;
        while (first < end && isOpening(sentence.at(first))) {
            first++;
        }
        if (first < end && CueWords.PREPOSITIONS.contains(sentence.at(first).lower())) {
            int last = end - 1;
            while (last > first
                    && sentence.at(last - 1).isCapitalized()
                    && !CueWords.TIME.contains(sentence.at(last - 1).lower())) {
                last--;
            }
            return sentence.at(last).isCapitalized() ? last : end;
        }
        return first;
    }

    private static boolean isOpening(Word word) {
        return switch (word.lower()) {
            case "and",
                    "but",
                    "so",
                    "then",
                    "also",
                    "yet",
                    "still",
                    "however",
                    "meanwhile",
                    "even",
                    "though",
                    "indeed" -> true;
            default -> CueWords.TIME.contains(word.lower());
        };
    }

    private static boolean named(Word word) {
        return word.isWord() && !CueWords.PREPOSITIONS.contains(word.lower());
    }

    /** "Ann Orr, the mayor, said": goes back over the insertion to the name; keeps what names it further. */
    private @Nullable Range withApposition(int start, int end) {
        int last = end - 1;
        int kept = -1;
        int comma = last;
        for (int steps = 0; steps < 3; steps++) {
            int begin = comma;
            while (begin > start && !sentence.at(begin - 1).isBreak() && comma - begin < MAX_WORDS) {
                begin--;
            }
            if (begin >= comma) {
                return null;
            }
            boolean more = begin > start && sentence.at(begin - 1).isComma();
            boolean inserted = !isName(begin, comma);
            if (!inserted || !more) {
                Range name = isName(begin, comma) ? simple(start, comma) : null;
                return name == null ? null : new Range(titleBefore(start, name.begin()), kept < 0 ? name.end() : kept);
            }
            if (kept < 0 && names(begin)) {
                kept = comma == last ? comma + 1 : comma;
            }
            comma = begin - 1;
        }
        return null;
    }

    /** "The mayor, Ann Orr, said": the title that opens the sentence belongs to the name; {@code name} if none does. */
    private int titleBefore(int start, int name) {
        if (name - 1 <= start || !sentence.at(name - 1).isComma()) {
            return name;
        }
        int begin = name - 1;
        while (begin > start && !endsSubject(sentence.at(begin - 1), begin - 1, start)) {
            begin--;
        }
        boolean title = (begin == 0 || sentence.at(begin - 1).quotation())
                && name - begin < MAX_WORDS
                && CueWords.DETERMINERS.contains(sentence.at(begin).lower());
        return title ? begin : name;
    }

    private boolean isName(int begin, int end) {
        Word first = sentence.at(begin);
        boolean opensSentence = begin == 0 || isOpening(first);
        boolean name = sentence.at(end - 1).isCapitalized() || opensSentence;
        return name
                && !CueWords.PREPOSITIONS.contains(first.lower())
                && !CueWords.CLAUSE.contains(first.lower())
                && !first.is("who")
                && !first.lower().endsWith("ing")
                && (first.isCapitalized() || (CueWords.DETERMINERS.contains(first.lower()) && begin == 0));
    }

    /** Whether the insertion that begins at {@code index} says who somebody is ("the mayor", "54"). */
    private boolean names(int index) {
        Word first = sentence.at(index);
        return !CueWords.PREPOSITIONS.contains(first.lower())
                && !CueWords.CLAUSE.contains(first.lower())
                && !first.lower().endsWith("ing");
    }

    /** The subject that begins at {@code begin}, after its verb; null if there is none. */
    @Nullable
    Range after(int begin) {
        return after(begin, true);
    }

    /** The same, with or without what an apposition adds ("Ann Orr, the mayor"). */
    @Nullable
    Range after(int begin, boolean appositions) {
        Word first = sentence.at(begin);
        if (!sentence.has(begin) || !startsName(first)) {
            return null;
        }
        if (CueWords.PRONOUNS.contains(first.lower())) {
            return new Range(begin, begin + 1);
        }
        int end = begin + 1;
        while (sentence.has(end) && end - begin < MAX_WORDS && !endsName(sentence.at(end))) {
            end++;
        }
        boolean apposition = appositions && sentence.at(end).isComma() && startsApposition(sentence.at(end + 1));
        if (apposition) {
            int far = end + 1;
            while (sentence.has(far) && far - begin < MAX_WORDS && !endsApposition(far)) {
                far++;
            }
            end = sentence.at(far).isComma() || sentence.at(far).isStop() || !sentence.has(far) ? far : end;
        }
        return new Range(begin, end);
    }

    static boolean startsName(Word word) {
        return word.isCapitalized()
                || CueWords.DETERMINERS.contains(word.lower())
                || (word.isWord() && CueWords.PRONOUNS.contains(word.lower()))
                || (word.isWord() && word.lower().endsWith("s") && !CueWords.CLAUSE.contains(word.lower()));
    }

    private static boolean startsApposition(Word word) {
        return CueWords.DETERMINERS.contains(word.lower())
                || (word.isWord() && Character.isDigit(word.text().charAt(0)));
    }

    private boolean endsApposition(int index) {
        Word word = sentence.at(index);
        return word.isStop()
                || word.quotation()
                || word.is(";")
                || (word.isComma()
                        && (sentence.at(index + 1).quotation()
                                || CueWords.TRAILING.contains(
                                        sentence.at(index + 1).lower())
                                || CueWords.PREPOSITIONS.contains(
                                        sentence.at(index + 1).lower())));
    }

    private static boolean endsName(Word word) {
        boolean partOfName = switch (word.lower()) {
            case "of", "for", "from" -> true;
            default -> false;
        };
        return word.isBreak()
                || (!partOfName && CueWords.PREPOSITIONS.contains(word.lower()))
                || CueWords.CLAUSE.contains(word.lower())
                || CueWords.TIME.contains(word.lower())
                || CueWords.FINITE.contains(word.lower());
    }

    /** The subject of the sentence, where it opens with one; null if it does not. */
    @Nullable
    Range first(int start) {
        int begin = start;
        while (isOpening(sentence.at(begin)) || sentence.at(begin).isComma()) {
            begin++;
        }
        if (!sentence.has(begin) || !startsName(sentence.at(begin))) {
            return null;
        }
        if (CueWords.PRONOUNS.contains(sentence.at(begin).lower())) {
            return new Range(begin, begin + 1);
        }
        int end = begin;
        while (sentence.at(end).isCapitalized()) {
            end++;
        }
        return end > begin + 1 || (end > begin && begin > start) ? new Range(begin, end) : null;
    }
}
