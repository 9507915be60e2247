package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotate.name.Gender;
import org.hearsay.annotate.name.Word;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of, as a reader goes through a text: people by name, and the pronouns that go on with them, each resolved in its
 * place. Candidates are ranked by nearness, grammatical role and agreement (after Lappin and Leass 1994, An Algorithm for
 * Pronominal Anaphora Resolution, without a parse). Not thread-safe.
 */
final class Discourse {
    /** Mentions further back are not looked at. */
    private static final int BACK = 40;
    /** Nor is who was last spoken of so many sentences before. */
    private static final int FAR = 10;
    /** So many points are enough to go on with somebody in a pronoun that is no source. */
    private static final double ENOUGH = 2;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

    /**
     * A person who may be meant.
     *
     * @param person who
     * @param points the higher the likelier
     * @param sure how sure the way to the name is up to here, 0 to 1
     * @param why the way to the name
     */
    record Scored(Entity person, double points, double sure, List<String> why) {}

    /**
     * One place where somebody is spoken of.
     *
     * @param subject whether the sentence is about him or her
     * @param pronoun whether it is not by name
     * @param sure how sure that is, 0 to 1
     * @param why the way to the name; empty for a name
     */
    record Seen(
            Entity entity,
            TextSpan span,
            int sentence,
            boolean subject,
            boolean pronoun,
            double sure,
            List<String> why) {}

    private final String text;
    private final Cast cast;
    private final Places places;
    private final SpanCover quotations;
    private final SpanCover contents;
    /** The contents, sorted. */
    private final List<TextSpan> spans;

    private final List<Seen> seen = new ArrayList<>();
    private final List<Word> pronouns;
    private int nextPronoun;
    private int nextName;
    private @Nullable Entity lastSpeaker;
    private int lastSpeech = -1;

    Discourse(String text, Cast cast, Places places, List<Attribution> attributions) {
        this.text = text;
        this.cast = cast;
        this.places = places;
        quotations = new SpanCover(Quotations.find(text));
        spans = attributions.stream()
                .flatMap(attribution -> attribution.content().spans().stream())
                .sorted()
                .toList();
        contents = new SpanCover(spans);
        pronouns = Word.of(text, 0, text.length()).stream()
                .filter(word -> PRONOUNS.contains(word.text().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Reads on to {@code position}. */
    void readTo(int position) {
        while (true) {
            List<Cast.Named> named = cast.firstFrom(nextName, 1);
            int name = named.isEmpty()
                    ? Integer.MAX_VALUE
                    : named.getFirst().span().begin();
            int pronoun =
                    nextPronoun < pronouns.size() ? pronouns.get(nextPronoun).begin() : Integer.MAX_VALUE;
            if (Math.min(name, pronoun) >= position) {
                return;
            }
            if (name < pronoun) {
                Cast.Named next = named.getFirst();
                nextName = next.span().begin() + 1;
                if (cast.person(next.entity())) {
                    add(next.entity(), next.span(), false, 1, List.of());
                }
            } else {
                read(pronouns.get(nextPronoun++));
            }
        }
    }

    private void read(Word pronoun) {
        TextSpan span = new TextSpan(pronoun.begin(), pronoun.end());
        if (quotations.overlaps(span)) {
            return;
        }
        List<Scored> ranked = rank(span, null);
        if (!ranked.isEmpty() && ranked.getFirst().points() >= ENOUGH) {
            add(
                    ranked.getFirst().person(),
                    span,
                    true,
                    sure(ranked),
                    ranked.getFirst().why());
        }
    }

    /** Notes that {@code span}, a source, is somebody, and that he or she speaks up to {@code end}. */
    void speaks(Entity entity, TextSpan span, int end, double sure, List<String> why) {
        readTo(span.begin());
        while (nextPronoun < pronouns.size() && pronouns.get(nextPronoun).begin() < span.end()) {
            nextPronoun++;
        }
        if (cast.person(entity)) {
            int sentence = places.sentenceNumber(span.begin());
            seen.add(new Seen(entity, span, sentence, true, !why.isEmpty(), sure, why));
        }
        lastSpeaker = entity;
        lastSpeech = end;
    }

    private void add(Entity entity, TextSpan span, boolean pronoun, double sure, List<String> why) {
        int sentence = places.sentenceNumber(span.begin());
        seen.add(new Seen(entity, span, sentence, isSubject(span, sentence), pronoun, sure, why));
    }

    /** The first person of a sentence outside quotations, unless it only owns something. */
    private boolean isSubject(TextSpan span, int sentence) {
        TextSpan content = contentAt(span.begin());
        boolean first = seen.isEmpty()
                || seen.getLast().sentence() != sentence
                || quotations.overlaps(seen.getLast().span())
                || (content != null && seen.getLast().span().begin() < content.begin());
        boolean owns = text.startsWith("'s", span.end()) || text.startsWith("’s", span.end());
        String word = span.in(text).toLowerCase(Locale.ROOT);
        boolean beside = !first
                && seen.getLast().subject()
                && seen.getLast().span().end() <= span.begin()
                && text.substring(seen.getLast().span().end(), span.begin()).equals(" and ");
        return (first || beside)
                && !owns
                && !quotations.overlaps(span)
                && !Set.of("his", "her", "him", "hers").contains(word);
    }

    /** Those whom a pronoun can mean, likeliest first; {@code own} is the content of its attribution, if it is a source. */
    List<Scored> rank(TextSpan pronoun, @Nullable TextSpans own) {
        String word = pronoun.in(text).toLowerCase(Locale.ROOT);
        Gender gender = word.startsWith("h") && !word.startsWith("her") ? Gender.MALE : Gender.FEMALE;
        if (!PRONOUNS.contains(word)) {
            gender = Gender.UNKNOWN;
        }
        int sentence = places.sentenceNumber(pronoun.begin());
        Map<String, Scored> best = new LinkedHashMap<>();
        for (Seen one : seen.subList(Math.max(0, seen.size() - BACK), seen.size())) {
            boolean near = sentence - one.sentence() <= FAR;
            if (near && one.span().begin() < pronoun.begin() && gender.fits(cast.gender(one.entity()))) {
                Scored scored = score(one, pronoun, sentence, gender, own);
                best.merge(one.entity().id(), scored, Discourse::better);
            }
        }
        if (word.equals("him")) {
            notItself(best, pronoun, sentence);
        }
        if (best.values().stream().allMatch(scored -> scored.points() < ENOUGH)) {
            ahead(best, pronoun, gender);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Scored::points).reversed())
                .toList();
    }

    /** How sure the first of those ranked is. */
    static double sure(List<Scored> ranked) {
        Scored best = ranked.getFirst();
        double ahead = ranked.size() == 1
                ? Double.MAX_VALUE
                : best.points() - ranked.get(1).points();
        return Math.min(best.sure(), Sureness.pronoun(best.points(), ahead));
    }

    /** "Elling thanked him": not Elling. */
    private void notItself(Map<String, Scored> best, TextSpan pronoun, int sentence) {
        for (Seen one :
                seen.subList(Math.max(0, seen.size() - BACK), seen.size()).reversed()) {
            if (one.sentence() != sentence) {
                return;
            }
            boolean clause = one.span().end() <= pronoun.begin()
                    && text.substring(one.span().end(), pronoun.begin())
                            .matches("(?s).*\\b(?:who|which|that|whom)\\b.*");
            if (one.subject() && one.span().begin() < pronoun.begin() && !clause) {
                best.computeIfPresent(
                        one.entity().id(),
                        (id, scored) -> new Scored(
                                scored.person(), scored.points() + Salience.SAME_CLAUSE, scored.sure(), scored.why()));
                return;
            }
        }
    }

    private static Scored better(Scored a, Scored b) {
        return a.points() > b.points() ? a : b;
    }

    private Scored score(Seen one, TextSpan pronoun, int sentence, Gender gender, @Nullable TextSpans own) {
        int apart = Math.max(0, sentence - one.sentence());
        boolean speaker = lastSpeaker != null
                && lastSpeaker.id().equals(one.entity().id())
                && places.paragraph(pronoun.begin()) - places.paragraph(Math.max(0, lastSpeech - 1)) <= 2;
        double points = Salience.nearness(apart, speaker);
        if (one.subject()) {
            points += Salience.SUBJECT;
        }
        if (gender != Gender.UNKNOWN && cast.gender(one.entity()) == gender) {
            points += Salience.SAME_GENDER;
        }
        TextSpan content = contentAt(pronoun.begin());
        boolean inContent = content != null && content.contains(one.span());
        boolean ownWords = own != null && own.overlaps(one.span());
        if (ownWords) {
            points += Salience.OWN_WORDS;
        } else if (inContent) {
            points += Salience.SAME_CONTENT;
        } else if (quotations.overlaps(one.span())) {
            points += Salience.QUOTED;
        } else if (contents.overlaps(one.span()) && !one.pronoun()) {
            points += Salience.IN_CONTENT;
        }
        points += Salience.sameClause(pronoun.in(text).toLowerCase(Locale.ROOT), apart, one.subject());
        if (quotations.overlaps(pronoun)
                && lastSpeaker != null
                && lastSpeaker.id().equals(one.entity().id())) {
            points += Salience.QUOTED_SPEAKER;
        }
        return new Scored(one.entity(), points, one.sure(), why(one, apart, speaker));
    }

    private List<String> why(Seen one, int apart, boolean speaker) {
        String where =
                apart == 0 ? "in the same sentence" : apart == 1 ? "one sentence before" : apart + " sentences before";
        String how = one.pronoun()
                ? "goes on with \"" + one.span().in(text) + "\" " + where
                : "\"" + one.span().in(text) + "\", named " + where;
        List<String> why = new ArrayList<>();
        why.add((speaker ? "the speaker before; " : "") + how + (one.subject() ? ", whom that sentence is about" : ""));
        if (one.pronoun()) {
            why.addAll(one.why());
        } else if (!one.span().in(text).equals(one.entity().name())) {
            why.add("\"" + one.span().in(text) + "\" is " + one.entity().name());
        }
        return why;
    }

    /** "When he came, Elling said": the name stands after the pronoun in its sentence. */
    private void ahead(Map<String, Scored> best, TextSpan pronoun, Gender gender) {
        int sentence = places.sentenceNumber(pronoun.begin());
        for (Cast.Named next : cast.firstFrom(pronoun.end(), 2)) {
            boolean near = places.sentenceNumber(next.span().begin()) == sentence && cast.person(next.entity());
            if (near && gender.fits(cast.gender(next.entity())) && !quotations.overlaps(next.span())) {
                List<String> why = List.of("\"" + next.span().in(text) + "\", named later in the sentence");
                best.merge(
                        next.entity().id(),
                        new Scored(next.entity(), ENOUGH + 1, Sureness.PERHAPS, why),
                        Discourse::better);
                return;
            }
        }
    }

    /** The content of an attribution that a place stands in; null if in none. */
    private @Nullable TextSpan contentAt(int position) {
        int at = Collections.binarySearch(spans, new TextSpan(position, Integer.MAX_VALUE));
        int before = at >= 0 ? at : -at - 2;
        return before >= 0 && spans.get(before).contains(position) ? spans.get(before) : null;
    }

    /** The mentions of people up to now, in text order. */
    List<Seen> seen() {
        return seen;
    }
}
