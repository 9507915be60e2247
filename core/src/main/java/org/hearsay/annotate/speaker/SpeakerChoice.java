package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.annotate.name.WordLists;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;

/** Chooses the speakers of one text's attributions, one after the other in text order. Not thread-safe. */
final class SpeakerChoice {
    /** A name further back is not what "the minister" points to. */
    private static final int MENTIONS_BACK = 60;

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;
    private static final double PERHAPS = 0.55;
    private static final double GUESS = 0.4;
    private static final double LITTLE = 0.25;

    private final String text;
    private final List<Attribution> attributions;
    private final Cast cast;
    private final Places places;
    private final PronounResolver pronouns;
    private @Nullable Speaker lastSpeaker;
    private @Nullable Entity lastEntity;
    private int lastEnd = -1;

    SpeakerChoice(String text, TextStructure structure, List<Attribution> attributions, Cast cast) {
        this.text = text;
        this.attributions = attributions;
        this.cast = cast;
        this.places = new Places(structure);
        this.pronouns = new PronounResolver(text, cast, places, attributions);
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

    /** The speaker of the attribution at {@code index}; the attributions are to be asked for in order. */
    @Nullable
    Speaker next(int index) {
        Attribution attribution = attributions.get(index);
        Found found = attribution.source() == null ? continued(attribution) : bySource(attribution, index);
        if (found != null) {
            lastSpeaker = found.speaker();
            lastEntity = found.entity();
            lastEnd = Math.max(position(attribution), attribution.content().end());
        }
        return found == null ? null : found.speaker();
    }

    private @Nullable Found continued(Attribution attribution) {
        Speaker last = lastSpeaker;
        if (last == null) {
            return null;
        }
        int apart = places.paragraph(attribution.content().begin()) - places.paragraph(lastEnd - 1);
        double confidence = apart == 0 ? PERHAPS : apart == 1 ? GUESS : LITTLE;
        return again(Math.min(confidence, last.confidence()), "no source is named; the speaker before goes on");
    }

    private @Nullable Found again(double confidence, String why) {
        Speaker last = lastSpeaker;
        if (last == null) {
            return null;
        }
        return new Found(
                new Speaker(
                        last.entity(),
                        last.name(),
                        last.kind(),
                        last.role(),
                        confidence,
                        List.of(new Speaker.Candidate(last.entity(), last.name(), confidence)),
                        List.of(why)),
                lastEntity);
    }

    private Found bySource(Attribution attribution, int index) {
        TextSpans source = attribution.source();
        if (source == null) {
            throw new IllegalArgumentException("no source");
        }
        SourceWords words = new SourceWords(source.in(text));
        if (words.pronoun()) {
            return pronoun(attribution, source, words);
        }
        Cast.Named named = NamedHead.of(text, source, cast, words);
        if (named != null) {
            return byName(named);
        }
        return description(attribution, source, words, index);
    }

    /** A bare last name that several people bear is not sure; the others are named as candidates. */
    private Found byName(Cast.Named named) {
        Entity entity = named.entity();
        List<Entity> namesakes = cast.namesakes(entity);
        boolean full = named.span().in(text).indexOf(' ') > 0;
        if (full || namesakes.isEmpty()) {
            return named(entity, SURE, nameReason(named));
        }
        Speaker one = named(entity, PERHAPS, nameReason(named)).speaker();
        List<Speaker.Candidate> candidates = new ArrayList<>(one.candidates());
        double share = (1 - PERHAPS) / namesakes.size();
        namesakes.stream()
                .limit(2)
                .forEach(other -> candidates.add(new Speaker.Candidate(other.id(), other.name(), share)));
        List<String> why = List.of(one.why().getFirst(), "of several people of this name the one named last");
        return new Found(
                new Speaker(one.entity(), one.name(), one.kind(), one.role(), PERHAPS, candidates, why), entity);
    }

    private String nameReason(Cast.Named named) {
        String written = named.span().in(text);
        String full = named.entity().name();
        if (written.equals(full)) {
            return "named";
        }
        return full.endsWith(" " + written)
                ? "same last name: \"" + written + "\""
                : "another form of the name: \"" + written + "\"";
    }

    private Found named(Entity entity, double confidence, String why) {
        SourceKind kind =
                entity.type() == EntityType.PERSON || (entity.type() == EntityType.OTHER && looksLikePerson(entity))
                        ? SourceKind.NAMED_PERSON
                        : SourceKind.NAMED_ORGANISATION;
        Speaker.Candidate self = new Speaker.Candidate(entity.id(), entity.name(), confidence);
        String role = cast.role(entity).orElse(null);
        return new Found(
                new Speaker(entity.id(), entity.name(), kind, role, confidence, List.of(self), List.of(why)), entity);
    }

    private static boolean looksLikePerson(Entity entity) {
        return entity.name().matches("\\p{Lu}\\p{Ll}+( \\p{Lu}[\\p{Ll}'’-]+){0,2}");
    }

    private Found pronoun(Attribution attribution, TextSpans source, SourceWords words) {
        if (words.personal()) {
            List<PronounResolver.Scored> ranked =
                    pronouns.rank(attribution, source.begin(), words, lastEntity, lastEnd);
            if (!ranked.isEmpty()) {
                return ranked(ranked, source.in(text));
            }
        }
        boolean together = words.plural() || source.in(text).equalsIgnoreCase("it");
        Speaker last = lastSpeaker;
        if (last != null
                && together
                && last.kind() != SourceKind.NAMED_PERSON
                && last.kind() != SourceKind.UNNAMED_PERSON) {
            Found found =
                    again(Math.min(PERHAPS, last.confidence()), "\"" + source.in(text) + "\": the speaker before");
            if (found != null) {
                return found;
            }
        }
        Found before = last != null && last.kind() == SourceKind.UNNAMED_PERSON && words.personal()
                ? again(GUESS, "\"" + source.in(text) + "\": the speaker before")
                : null;
        return before == null
                ? unnamed(source, words, LITTLE, "nobody found whom \"" + source.in(text) + "\" means")
                : before;
    }

    private Found ranked(List<PronounResolver.Scored> ranked, String pronoun) {
        PronounResolver.Scored best = ranked.getFirst();
        double margin = ranked.size() == 1 ? 2 : best.points() - ranked.get(1).points();
        double confidence = margin >= 2 ? LIKELY : margin >= 1 ? (LIKELY + PERHAPS) / 2 : PERHAPS;
        if (best.points() < 1) {
            confidence = LITTLE;
        }
        List<Speaker.Candidate> candidates = new ArrayList<>();
        for (PronounResolver.Scored scored : ranked.subList(0, Math.min(3, ranked.size()))) {
            double share = scored.equals(best) ? confidence : (1 - confidence) / 2;
            candidates.add(
                    new Speaker.Candidate(scored.person().id(), scored.person().name(), share));
        }
        Entity person = best.person();
        List<String> why = best.why().stream()
                .map(reason -> "\"" + pronoun + "\": " + reason)
                .toList();
        String role = cast.role(person).orElse(null);
        return new Found(
                new Speaker(person.id(), person.name(), SourceKind.NAMED_PERSON, role, confidence, candidates, why),
                person);
    }

    private Found description(Attribution attribution, TextSpans source, SourceWords words, int index) {
        SourceKind kind = words.kind(places.sentence(text, source.begin()));
        Found known = words.definite() ? byDescription(attribution, source, words, kind) : null;
        if (known != null) {
            return known;
        }
        if (kind == SourceKind.UNNAMED_PERSON && words.indefinite()) {
            Entity next = introducedNext(source, index);
            if (next != null) {
                return named(next, PERHAPS, "described here, named in the paragraph after");
            }
        }
        return unnamed(source, words, kind == SourceKind.UNNAMED_PERSON ? PERHAPS : LIKELY, "the source's own words");
    }

    private @Nullable Found byDescription(
            Attribution attribution, TextSpans source, SourceWords words, SourceKind kind) {
        if (kind == SourceKind.NAMED_ORGANISATION) {
            Entity body = bodyBefore(source.begin(), words.head());
            return body == null
                    ? null
                    : named(body, (LIKELY + PERHAPS) / 2, "last body called \"" + words.head() + "\" before");
        }
        if (kind != SourceKind.UNNAMED_PERSON) {
            return null;
        }
        Entity byRole = personWithRole(source.begin(), words);
        if (byRole != null) {
            return named(byRole, LIKELY, "last person before who is called \"" + words.head() + "\"");
        }
        Entity last = lastEntity;
        boolean near = places.paragraph(position(attribution)) - places.paragraph(Math.max(0, lastEnd - 1)) <= 2;
        boolean other = attribution.content().overlaps(source.extent());
        boolean speaker = last != null
                && last.type() == EntityType.PERSON
                && words.gender().fits(cast.gender(last));
        return last != null && speaker && near && !other
                ? named(last, PERHAPS, "the speaker before, taken to be \"" + words.head() + "\"")
                : null;
    }

    private @Nullable Entity bodyBefore(int position, String head) {
        List<Cast.Named> before = cast.lastBefore(position, MENTIONS_BACK);
        for (Cast.Named named : before.reversed()) {
            String name = named.entity().name().toLowerCase(Locale.ROOT);
            if (named.entity().type() != EntityType.PERSON
                    && (name.endsWith(" " + head) || name.startsWith(head + " of"))) {
                return named.entity();
            }
        }
        return null;
    }

    private @Nullable Entity personWithRole(int position, SourceWords words) {
        Set<String> tried = new HashSet<>();
        for (Cast.Named named : cast.lastBefore(position, MENTIONS_BACK).reversed()) {
            Entity entity = named.entity();
            if (!tried.add(entity.id()) || !words.gender().fits(cast.gender(entity))) {
                continue;
            }
            String role = cast.role(entity).orElse("").toLowerCase(Locale.ROOT);
            if (!words.head().isEmpty()
                    && WordLists.shared().role(words.head())
                    && (" " + role + " ").contains(" " + words.head() + " ")) {
                return entity;
            }
        }
        return null;
    }

    /** The person whom the text names for the first time as the source of the next attribution, close behind. */
    private @Nullable Entity introducedNext(TextSpans source, int index) {
        if (index + 1 >= attributions.size()) {
            return null;
        }
        TextSpans next = attributions.get(index + 1).source();
        if (next == null || places.paragraph(next.begin()) - places.paragraph(source.begin()) != 1) {
            return null;
        }
        Cast.Named named = NamedHead.of(text, next, cast, new SourceWords(next.in(text)));
        if (named == null || named.entity().type() != EntityType.PERSON) {
            return null;
        }
        TextSpan first = named.entity().mentions().getFirst();
        boolean introduced =
                first.begin() > source.end() && named.entity().name().contains(" ");
        boolean otherRole =
                cast.role(named.entity()).filter(role -> !role.contains("also")).isPresent();
        return introduced && !otherRole ? named.entity() : null;
    }

    private Found unnamed(TextSpans source, SourceWords words, double confidence, String why) {
        String name = source.in(text);
        SourceKind kind = words.kind(places.sentence(text, source.begin()));
        Speaker.Candidate self = new Speaker.Candidate(null, name, confidence);
        return new Found(new Speaker(null, name, kind, null, confidence, List.of(self), List.of(why)), null);
    }

    /**
     * A speaker with the entity behind it.
     *
     * @param speaker what is reported
     * @param entity null where the text names none
     */
    private record Found(Speaker speaker, @Nullable Entity entity) {}
}
