package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.Statement;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.text.ContentWords;
import org.hearsay.text.NumberWords;
import org.hearsay.text.SpanCover;
import org.hearsay.text.Words;

/**
 * What an article asserts: the contents of its attributions, but those that only name a thing; and in its own voice every other sentence,
 * that somebody denied a thing or vowed an act, and what a sentence tells beside what it attributes.
 */
final class Statements {
    /** So many words beside source, cue and content, and the outlet tells something of its own. */
    private static final int LEAST_WORDS = 5;
    /** Longer contents are clauses, whatever they begin with. */
    private static final int LONGEST_ACT = 16;
    /** Longer contents without "to" are clauses. */
    private static final int LONGEST_NAME = 6;
    /** Before so many words of a content stands the "to" of an infinitive: "him to go", "the striking ferrymen to go". */
    private static final int LONGEST_SUBJECT = 5;

    /** Words that make a content a clause: subjects and finite verbs of a few letters. */
    private static final Set<String> CLAUSE = Set.of(
            ("that he she it they we i you there who what if whether is are was were has have had will would can could should may "
                            + "might must did does do am isn aren wasn weren hasn hadn won wouldn couldn shouldn didn doesn don ll ve")
                    .split(" ", -1));
    /** Words of cues whose content is a clause, however short: "said two men drowned". */
    private static final Set<String> SAYING = Set.of(
            ("said say says saying told tell tells telling added adds adding stated states claimed claims claiming insisted insists noted "
                            + "notes argued argues thinks think thought believes believe believed wrote writes replied explained "
                            + "explains warned warns reported reports according asked asks hopes hoped knows knew felt feels")
                    .split(" ", -1));

    /** Words that only tell where and when something was said. */
    private static final Set<String> SETTING = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
                            + "october november december today yesterday tomorrow week month year morning afternoon evening night day "
                            + "statement interview interviews conference news press briefing reporters reporter journalists release email "
                            + "mail tweet tweeted twitter facebook post posted television tv radio told tell telling added adding asked "
                            + "asking according late early earlier later recent recently last next ago speech remarks letter phone "
                            + "telephone spokesman spokeswoman spokesperson mr mrs ms dr")
                    .split(" ", -1));

    private final String text;
    private final List<Attribution> attributions;

    private Statements(String text, List<Attribution> attributions) {
        this.text = text;
        this.attributions = attributions;
    }

    static List<Statement> of(
            String text, TextStructure structure, List<Attribution> attributions, List<Exclusion> excluded) {
        return new Statements(text, attributions).statements(structure, excluded);
    }

    private List<Statement> statements(TextStructure structure, List<Exclusion> excluded) {
        record Candidate(TextSpans spans, String attribution) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (!namesAThing(attribution)) {
                candidates.add(new Candidate(attribution.content(), attribution.id()));
            }
        }
        SpanCover leftOut = SpanCover.of(excluded.stream().map(Exclusion::spans));
        List<Attribution> clauses = attributions.stream()
                .filter(a -> !namesAThing(a) && !namesAnAct(a))
                .toList();
        SpanCover contents = SpanCover.of(clauses.stream().map(Attribution::content));
        SpanCover cues = SpanCover.of(clauses.stream().map(Attribution::cue));
        SpanCover attributed = SpanCover.of(clauses.stream().flatMap(a -> Stream.of(a.content(), a.cue(), a.source())));
        for (TextSpan sentence : structure.sentences()) {
            if (leftOut.overlaps(sentence)) {
                continue;
            }
            if (!attributed.overlaps(sentence)) {
                candidates.add(new Candidate(TextSpans.of(sentence), ""));
            } else if (tellsMore(sentence, attributed)) {
                candidates.add(new Candidate(rest(sentence, contents, cues), ""));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::spans));
        List<Statement> statements = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String id = "s" + (statements.size() + 1);
            String attribution = candidate.attribution().isEmpty() ? null : candidate.attribution();
            statements.add(new Statement(id, candidate.spans(), attribution));
        }
        return statements;
    }

    /** Whether the content only names what the cue is about ("denied the charges"): alone it asserts nothing. */
    private boolean namesAThing(Attribution attribution) {
        List<String> words = wordsBehindCue(attribution);
        return !words.isEmpty() && words.size() <= LONGEST_NAME && !words.contains("to") && isNoClause(words);
    }

    /** Whether the content is what somebody is to do ("vowed to fight", "asked him to leave"). */
    private boolean namesAnAct(Attribution attribution) {
        List<String> words = wordsBehindCue(attribution);
        int to = words.indexOf("to");
        return to >= 0 && to < LONGEST_SUBJECT && words.size() <= LONGEST_ACT && isNoClause(words.subList(0, to));
    }

    private static boolean isNoClause(List<String> words) {
        return words.stream().noneMatch(CLAUSE::contains);
    }

    /** The words of a content in one piece, in the outlet's words, behind its cue; else none. */
    private List<String> wordsBehindCue(Attribution attribution) {
        TextSpans cue = attribution.cue();
        boolean behind = attribution.kind() != Attribution.Kind.DIRECT
                && cue != null
                && attribution.content().spans().size() == 1
                && Words.lowerCase(cue.in(text)).stream().noneMatch(SAYING::contains)
                && cue.extent().begin() < attribution.content().extent().begin();
        return behind ? Words.lowerCase(attribution.content().in(text)) : List.of();
    }

    private boolean tellsMore(TextSpan sentence, SpanCover attributed) {
        long more = Words.spans(text, sentence.begin(), sentence.end()).stream()
                .filter(place -> !attributed.contains(place.begin()))
                .map(place -> place.in(text).toLowerCase(Locale.ROOT))
                .filter(word ->
                        !ContentWords.isFunctionWord(word) && !NumberWords.isNumber(word) && !SETTING.contains(word))
                .count();
        return more >= LEAST_WORDS;
    }

    /** The words of the sentence that no content holds, in runs, without the cue that a content follows. */
    private TextSpans rest(TextSpan sentence, SpanCover contents, SpanCover cues) {
        List<TextSpan> runs = new ArrayList<>();
        List<TextSpan> open = new ArrayList<>();
        for (TextSpan word : Words.spans(text, sentence.begin(), sentence.end())) {
            if (contents.overlaps(word)) {
                close(open, cues, runs);
            } else {
                open.add(word);
            }
        }
        close(open, cues, runs);
        return new TextSpans(runs);
    }

    /** Adds the open words as a run. */
    private static void close(List<TextSpan> open, SpanCover cues, List<TextSpan> runs) {
        while (!open.isEmpty() && cues.overlaps(open.getLast())) {
            open.removeLast();
        }
        if (!open.isEmpty()) {
            runs.add(new TextSpan(open.getFirst().begin(), open.getLast().end()));
            open.clear();
        }
    }
}
