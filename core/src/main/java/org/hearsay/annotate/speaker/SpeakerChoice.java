package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.annotate.name.Gender;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;

/** Chooses the speakers of one text's attributions, one after the other in text order. Not thread-safe. */
final class SpeakerChoice {
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine");
    private static final Set<String> TOGETHER =
            Set.of("it", "its", "itself", "they", "them", "their", "themselves", "both", "theirs");
    /** "in his eyes": whose they are. */
    private static final Set<String> BODY_PARTS = Set.of("eyes", "mind", "view", "opinion", "heart", "voice", "head");

    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "that", "which");

    private final String text;
    private final List<Attribution> attributions;
    private final Cast cast;
    private final Places places;
    private final Discourse discourse;
    private final Descriptions descriptions;
    private final NamedSources names;
    private final RelativePronouns relatives;
    private final GroupPronouns groups;
    private final FirstPerson firstPerson;
    private final List<@Nullable Found> chosen = new ArrayList<>();
    private @Nullable Found last;
    private int lastEnd = -1;

    SpeakerChoice(String text, TextStructure structure, List<Attribution> attributions, Cast cast) {
        this.text = text;
        this.attributions = attributions;
        this.cast = cast;
        for (Attribution attribution : attributions) {
            TextSpans source = attribution.source();
            Cast.Named named = source == null ? null : NamedHead.of(text, source, cast);
            if (named != null) {
                cast.speaks(named.entity());
            }
        }
        this.places = new Places(structure);
        this.discourse = new Discourse(text, cast, places, attributions);
        this.names = new NamedSources(text, cast, places);
        this.relatives = new RelativePronouns(text, cast, places);
        this.groups = new GroupPronouns(text, cast, places);
        this.descriptions = new Descriptions(text, cast, places, discourse, groups);
        this.firstPerson = new FirstPerson(text, structure, cast);
    }

    /** Where an attribution stands among the others: at its source, else its cue, else its content. */
    static int position(Attribution attribution) {
        TextSpans source = attribution.source();
        if (source != null) {
            return source.begin();
        }
        TextSpans cue = attribution.cue();
        return cue == null ? attribution.content().begin() : cue.begin();
    }

    /** The speakers, one for each attribution; null where nothing can be said. */
    List<@Nullable Speaker> all() {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            TextSpans source = attribution.source();
            Found found = source == null ? continued(attribution) : bySource(source, attribution.content(), i);
            chosen.add(found);
            if (found != null) {
                last = found;
                lastEnd = Math.max(position(attribution), attribution.content().end());
                Entity entity = found.entity();
                boolean writer =
                        source != null && FIRST.contains(source.in(text).toLowerCase(Locale.ROOT));
                if (entity != null && source != null && !writer) {
                    List<String> way =
                            named(source) ? List.of() : found.speaker().why();
                    double sure = way.isEmpty() ? 1 : found.speaker().confidence();
                    discourse.speaks(entity, source.spans().getFirst(), lastEnd, sure, way);
                }
            }
        }
        List<@Nullable Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Found found = inQuotation(i);
            speakers.add(found == null ? null : found.speaker());
        }
        return speakers;
    }

    private boolean named(TextSpans source) {
        return NamedHead.of(text, source, cast) != null;
    }

    /** Who is meant at {@code mention}, which stands at or after all that was asked for before. */
    Found mention(TextSpan mention) {
        return bySource(TextSpans.of(mention), null, attributions.size());
    }

    private @Nullable Found continued(Attribution attribution) {
        Found before = last;
        if (before == null) {
            return null;
        }
        int apart = places.paragraph(attribution.content().begin()) - places.paragraph(lastEnd - 1);
        double confidence = apart == 0 ? Sureness.PERHAPS : apart == 1 ? Sureness.GUESS : Sureness.LITTLE;
        List<String> why = new ArrayList<>(List.of("no source is named; the speaker before goes on"));
        why.addAll(before.speaker().why());
        return before.with(Math.min(confidence, before.speaker().confidence()), why);
    }

    private Found bySource(TextSpans source, @Nullable TextSpans content, int index) {
        discourse.readTo(source.begin());
        SourceWords words = SourceWords.of(text, source.spans().getFirst(), cast);
        String single = words.single();
        if (PERSONAL.contains(single)) {
            return personal(source, content, words);
        }
        if (BODY_PARTS.contains(words.head()) && PERSONAL.contains(words.possessive())) {
            TextSpan owner = new TextSpan(
                    source.begin(), source.begin() + words.possessive().length());
            return personal(TextSpans.of(owner), content, words);
        }
        if (RELATIVE.contains(single)) {
            return relatives.relative(source.extent(), this::descriptive);
        }
        if (TOGETHER.contains(single)) {
            boolean plural = !single.startsWith("it");
            int gap = places.paragraph(source.begin()) - places.paragraph(Math.max(0, lastEnd - 1));
            return groups.together(source.extent(), plural, gap <= 1 ? last : null);
        }
        if (FIRST.contains(single)) {
            return firstPerson.author(source.extent());
        }
        if (Set.of("we", "us", "our", "you", "your").contains(single)) {
            SourceKind kind = single.startsWith("you") ? SourceKind.UNNAMED_PERSON : SourceKind.UNNAMED_GROUP;
            double sure = single.startsWith("you") ? Sureness.OWN_WORDS : Sureness.PERHAPS;
            return Found.unnamed(source.in(text), kind, sure, "the source's own words");
        }
        Cast.Named named = NamedHead.of(text, source, cast);
        if (named != null) {
            return names.byName(named, source);
        }
        Found apposed = descriptions.apposed(source, words);
        return apposed == null ? described(source, words, index) : apposed;
    }

    private Found descriptive(TextSpan span) {
        TextSpans source = TextSpans.of(span);
        Cast.Named named = NamedHead.of(text, source, cast);
        return named != null
                ? names.byName(named, source)
                : described(source, SourceWords.of(text, span, cast), attributions.size());
    }

    private Found described(TextSpans source, SourceWords words, int index) {
        Found unknown = names.unknownName(source);
        if (unknown != null) {
            return unknown;
        }
        TextSpans next =
                index + 1 < attributions.size() ? attributions.get(index + 1).source() : null;
        return descriptions.describe(source, words, last, lastEnd, next);
    }

    private Found personal(TextSpans source, @Nullable TextSpans content, SourceWords words) {
        String written = source.in(text);
        List<Discourse.Scored> ranked = discourse.rank(source.spans().getFirst(), content);
        Found before = last;
        boolean near =
                before != null && places.paragraph(source.begin()) - places.paragraph(Math.max(0, lastEnd - 1)) <= 1;
        boolean unnamedGoesOn = near
                && before != null
                && before.entity() == null
                && before.speaker().kind() == SourceKind.UNNAMED_PERSON
                && goesOn(before.speaker().name(), words.single());
        if (before != null && unnamedGoesOn && (ranked.isEmpty() || !isNewer(ranked.getFirst()))) {
            return before.with(
                            Math.min(Sureness.PERHAPS, before.speaker().confidence()),
                            List.of("\"" + written + "\": the speaker before, who is not named"))
                    .or(ranked.stream().map(Discourse.Scored::person).toList());
        }
        if (ranked.isEmpty()) {
            return Found.unnamed(
                    written, SourceKind.UNNAMED_PERSON, Sureness.LITTLE, "nobody found whom \"" + written + "\" means");
        }
        Discourse.Scored best = ranked.getFirst();
        List<String> why = new ArrayList<>();
        best.why().forEach(reason -> why.add(why.isEmpty() ? "\"" + written + "\": " + reason : reason));
        double confidence = words.single().isEmpty() ? Sureness.GUESS : Discourse.sure(ranked);
        return Found.named(best.person(), cast, confidence, why)
                .or(ranked.stream().map(Discourse.Scored::person).toList());
    }

    private static boolean goesOn(String unnamed, String pronoun) {
        SourceWords words = new SourceWords(unnamed);
        Gender gender = pronoun.equals("he") ? Gender.MALE : pronoun.equals("she") ? Gender.FEMALE : null;
        return gender != null && words.person() && words.gender().fits(gender);
    }

    /** Whether somebody was spoken of after the last speaker spoke. */
    private boolean isNewer(Discourse.Scored scored) {
        return discourse.seen().stream()
                .anyMatch(seen -> seen.span().begin() > lastEnd
                        && seen.subject()
                        && seen.entity().id().equals(scored.person().id()));
    }

    /** "I" inside a quotation is whoever is quoted. */
    private @Nullable Found inQuotation(int index) {
        Found found = chosen.get(index);
        TextSpans source = attributions.get(index).source();
        if (source == null || !FIRST.contains(source.in(text).toLowerCase(Locale.ROOT))) {
            return found;
        }
        for (int i = Math.max(0, index - 2); i < Math.min(chosen.size(), index + 3); i++) {
            Found other = chosen.get(i);
            if (i != index && other != null && attributions.get(i).content().overlaps(source.extent())) {
                List<String> why = new ArrayList<>(List.of("\"I\" inside what this speaker says"));
                why.addAll(other.speaker().why());
                return other.with(Math.min(Sureness.LIKELY, other.speaker().confidence()), why);
            }
        }
        return found;
    }
}
