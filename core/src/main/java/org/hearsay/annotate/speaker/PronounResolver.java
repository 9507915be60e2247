package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotate.name.Gender;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Ranks the people named before a pronoun: nearness, subjects, the last speaker; never against a known gender. */
final class PronounResolver {
    /** Names further back are not looked at. */
    private static final int MENTIONS_BACK = 40;

    private static final int NEAR_SENTENCES = 5;
    private static final double SUBJECT = 1.5;
    private static final double SPEAKER = 2.5;
    private static final double SAME_GENDER = 1;
    /** People do not name themselves in what they say. */
    private static final double IN_OWN_WORDS = -4;
    /** A subject stands near the beginning of its sentence. */
    private static final int SUBJECT_REACH = 45;

    /**
     * A person who may be meant.
     *
     * @param person who
     * @param points the higher the likelier; 0 or less is hardly ever right
     * @param why the reasons
     */
    record Scored(Entity person, double points, List<String> why) {}

    private final String text;
    private final Cast cast;
    private final Places places;
    /** Sorted contents, to see what is said by others. */
    private final List<TextSpan> contents = new ArrayList<>();

    PronounResolver(String text, Cast cast, Places places, List<Attribution> attributions) {
        this.text = text;
        this.cast = cast;
        this.places = places;
        attributions.forEach(
                attribution -> contents.addAll(attribution.content().spans()));
        contents.sort(Comparator.naturalOrder());
    }

    /** Those who fit, likeliest first. */
    List<Scored> rank(Attribution attribution, int position, SourceWords pronoun, @Nullable Entity last, int lastEnd) {
        Map<String, Scored> best = new LinkedHashMap<>();
        Map<Integer, String> subjects = new HashMap<>();
        for (Cast.Named named : cast.lastBefore(position, MENTIONS_BACK)) {
            Entity person = named.entity();
            boolean fits =
                    person.type() == EntityType.PERSON && pronoun.gender().fits(cast.gender(person));
            if (!fits) {
                continue;
            }
            Scored scored = score(attribution, position, named, pronoun.gender(), subjects);
            best.merge(person.id(), scored, (a, b) -> a.points() > b.points() ? a : b);
            boolean laterSubject = named.span().begin() > lastEnd && isSubject(named, subjects);
            if (laterSubject && last != null && !last.id().equals(person.id())) {
                lastEnd = Integer.MIN_VALUE;
            }
        }
        if (last != null
                && last.type() == EntityType.PERSON
                && pronoun.gender().fits(cast.gender(last))
                && !pronoun.relative()) {
            addSpeaker(best, last, lastEnd, position);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Scored::points).reversed())
                .toList();
    }

    private Scored score(
            Attribution attribution, int position, Cast.Named named, Gender gender, Map<Integer, String> subjects) {
        int begin = named.span().begin();
        int apart = places.sentenceNumber(position) - places.sentenceNumber(begin);
        double points = Math.max(0, NEAR_SENTENCES - apart);
        List<String> why = new ArrayList<>();
        why.add("named "
                + (apart == 0
                        ? "in the same sentence"
                        : apart + (apart == 1 ? " sentence" : " sentences") + " before"));
        if (isSubject(named, subjects)) {
            points += SUBJECT;
            why.add("the sentence is about him or her");
        }
        if (gender != Gender.UNKNOWN && cast.gender(named.entity()) == gender) {
            points += SAME_GENDER;
            why.add("the first name or title fits");
        }
        if (attribution.content().overlaps(named.span()) || quoted(named.span())) {
            points += IN_OWN_WORDS;
        }
        // Of two in one sentence the later is a little nearer, but the earlier is more often the subject.
        return new Scored(named.entity(), points, why);
    }

    private boolean isSubject(Cast.Named named, Map<Integer, String> subjects) {
        int sentence = places.sentenceNumber(named.span().begin());
        int from = places.sentenceBegin(named.span().begin());
        boolean near = named.span().begin() - from <= SUBJECT_REACH && !quoted(named.span());
        return near
                && subjects.computeIfAbsent(sentence, key -> named.entity().id())
                        .equals(named.entity().id())
                && !text.startsWith("'s", named.span().end())
                && !text.startsWith("’s", named.span().end());
    }

    private boolean quoted(TextSpan span) {
        int low = 0;
        int high = contents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contents.get(middle).begin() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && contents.get(low - 1).contains(span);
    }

    private void addSpeaker(Map<String, Scored> best, Entity last, int lastEnd, int position) {
        boolean near = lastEnd != Integer.MIN_VALUE
                && places.paragraph(position) - places.paragraph(Math.max(0, lastEnd - 1)) <= 2;
        if (!near) {
            return;
        }
        int apart = Math.max(0, places.sentenceNumber(position) - places.sentenceNumber(Math.max(0, lastEnd - 1)));
        Scored before = best.getOrDefault(last.id(), new Scored(last, 0, List.of()));
        double points = Math.max(before.points(), NEAR_SENTENCES - apart) + SPEAKER;
        List<String> why = new ArrayList<>(before.why());
        why.addFirst("the speaker before");
        best.put(last.id(), new Scored(last, points, why));
    }
}
