package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A speaker with the entity behind it.
 *
 * @param speaker what is reported
 * @param entity null where the text names none
 */
record Found(Speaker speaker, @Nullable Entity entity) {
    /** So many who may be meant are told. */
    private static final int MOST_CANDIDATES = 3;

    /** The same with another confidence, which its first candidate takes on too. */
    Found with(double confidence, List<String> why) {
        List<Speaker.Candidate> candidates = new ArrayList<>(speaker.candidates());
        candidates.set(0, new Speaker.Candidate(speaker.entity(), speaker.name(), confidence));
        return new Found(
                new Speaker(
                        speaker.entity(), speaker.name(), speaker.kind(), speaker.role(), confidence, candidates, why),
                entity);
    }

    /** The same of another kind and under another name: a document goes by its own words. */
    Found as(String name, SourceKind kind) {
        return new Found(
                new Speaker(
                        speaker.entity(),
                        name,
                        kind,
                        null,
                        speaker.confidence(),
                        List.of(new Speaker.Candidate(speaker.entity(), name, speaker.confidence())),
                        speaker.why()),
                entity);
    }

    /** The same with those who it may be too, likeliest first; they share what confidence is left. */
    Found or(List<Entity> others) {
        List<Speaker.Candidate> candidates = new ArrayList<>(speaker.candidates());
        List<Entity> some = others.stream()
                .filter(other -> !other.id().equals(speaker.entity()))
                .limit(MOST_CANDIDATES - 1L)
                .toList();
        for (Entity other : some) {
            double share = (1 - speaker.confidence()) / some.size();
            candidates.add(new Speaker.Candidate(other.id(), other.name(), Math.min(share, speaker.confidence())));
        }
        return new Found(
                new Speaker(
                        speaker.entity(),
                        speaker.name(),
                        speaker.kind(),
                        speaker.role(),
                        speaker.confidence(),
                        candidates,
                        speaker.why()),
                entity);
    }

    /** A source without a name, called by its own words. */
    static Found unnamed(String words, SourceKind kind, double confidence, String why) {
        Speaker.Candidate self = new Speaker.Candidate(null, words, confidence);
        return new Found(new Speaker(null, words, kind, null, confidence, List.of(self), List.of(why)), null);
    }

    /** Somebody whom the text describes and a caption names. */
    static Found pictured(String name, String role, String why) {
        double confidence = Sureness.PERHAPS;
        Speaker.Candidate self = new Speaker.Candidate(null, name, confidence);
        return new Found(
                new Speaker(null, name, SourceKind.NAMED_PERSON, role, confidence, List.of(self), List.of(why)), null);
    }

    /** Somebody named. */
    static Found named(Entity entity, Cast cast, double confidence, List<String> why) {
        boolean person = cast.person(entity);
        SourceKind kind = person ? SourceKind.NAMED_PERSON : SourceKind.NAMED_ORGANISATION;
        Speaker.Candidate self = new Speaker.Candidate(entity.id(), entity.name(), confidence);
        String role = person ? cast.role(entity).orElse(null) : null;
        List<String> reasons = cast.withCaptions(entity, why);
        return new Found(
                new Speaker(entity.id(), entity.name(), kind, role, confidence, List.of(self), reasons), entity);
    }
}
