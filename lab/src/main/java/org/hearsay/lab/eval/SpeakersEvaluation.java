package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * How well the library says who is meant by a source.
 *
 * @param readings one for each label, in the order of the labels
 */
record SpeakersEvaluation(List<SpeakerReading> readings) {
    SpeakersEvaluation {
        readings = List.copyOf(readings);
    }

    /**
     * One article, read.
     *
     * @param text its text
     * @param entities who is named in it
     * @param attributions with their speakers
     */
    record Read(String text, List<Entity> entities, List<Attribution> attributions) {}

    /** Scores {@code read}, the articles by id. */
    static SpeakersEvaluation of(List<LabelledSpeaker> labels, Map<String, Read> read) {
        Map<String, List<LabelledSpeaker>> byArticle =
                labels.stream().collect(Collectors.groupingBy(LabelledSpeaker::article));
        List<SpeakerReading> readings = new ArrayList<>();
        for (LabelledSpeaker label : labels) {
            Read article = read.get(label.article());
            if (article == null) {
                throw new IllegalStateException("not read: " + label.article());
            }
            Attribution found = found(label, article);
            Entity entity = entity(found, article);
            boolean merged = entity != null
                    && label.meets(entity.mentions())
                    && byArticle.getOrDefault(label.article(), List.of()).stream()
                            .anyMatch(other -> isOther(label, other, article.text()) && other.meets(entity.mentions()));
            readings.add(new SpeakerReading(label, article.text(), found, entity, merged));
        }
        return new SpeakersEvaluation(readings);
    }

    private static boolean isOther(LabelledSpeaker label, LabelledSpeaker other, String text) {
        return label.lastName() != null
                && other.lastName() != null
                && !label.joint()
                && !other.joint()
                && !name(label, text).equals(name(other, text));
    }

    private static String name(LabelledSpeaker label, String text) {
        return label.speaker().getFirst().in(text).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Entity entity(@Nullable Attribution found, Read article) {
        Speaker speaker = found == null ? null : found.speaker();
        return speaker == null || speaker.entity() == null
                ? null
                : article.entities().stream()
                        .filter(entity -> entity.id().equals(speaker.entity()))
                        .findFirst()
                        .orElseThrow();
    }

    /** The attribution whose content has most of the labelled one, and at least half of it; of equals the one of that source. */
    private static @Nullable Attribution found(LabelledSpeaker label, Read article) {
        Attribution best = null;
        double most = 0.5;
        for (Attribution attribution : article.attributions()) {
            int shared = attribution.content().spans().stream()
                    .mapToInt(span -> span.shared(label.content()))
                    .sum();
            boolean source =
                    attribution.source() != null && attribution.source().overlaps(label.source());
            double share = (double) shared / label.content().length() + (source ? 0.01 : 0);
            if (share >= most) {
                best = attribution;
                most = share;
            }
        }
        return best;
    }

    /** The shares of those {@code chosen}, by name. */
    Map<String, Share> shares(Predicate<LabelledSpeaker> chosen) {
        List<SpeakerReading> clear = readings.stream()
                .filter(reading ->
                        chosen.test(reading.label()) && !reading.label().unclear())
                .toList();
        List<SpeakerReading> certain =
                clear.stream().filter(SpeakerReading::certain).toList();
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("right", share(clear, SpeakerReading::right));
        for (LabelledSpeaker.Form form : LabelledSpeaker.Form.values()) {
            List<SpeakerReading> some = clear.stream()
                    .filter(reading -> reading.label().form() == form)
                    .toList();
            shares.put("right." + form.name().toLowerCase(Locale.ROOT), share(some, SpeakerReading::right));
        }
        shares.put("certain", share(clear, SpeakerReading::certain));
        shares.put("certain.wrong", share(certain, reading -> !reading.right()));
        shares.put(
                "merged",
                share(
                        clear.stream()
                                .filter(r -> r.namedPerson() && r.entity() != null)
                                .toList(),
                        SpeakerReading::merged));
        List<SpeakerReading> all = readings.stream()
                .filter(reading -> chosen.test(reading.label()))
                .toList();
        shares.put("kind", share(clear, SpeakerReading::kindRight));
        shares.put(
                "via.precision",
                share(
                        all.stream().filter(SpeakerReading::via).toList(),
                        r -> r.label().via()));
        shares.put("via.recall", share(all.stream().filter(r -> r.label().via()).toList(), SpeakerReading::via));
        return shares;
    }

    private static Share share(List<SpeakerReading> of, Predicate<SpeakerReading> hit) {
        return new Share((int) of.stream().filter(hit).count(), of.size());
    }

    /** How sure the choices are, and how many of them are right. */
    Calibration calibration() {
        List<Calibration.Case> cases = new ArrayList<>();
        for (SpeakerReading reading : readings) {
            Speaker speaker = reading.speaker();
            if (speaker != null && !reading.label().unclear()) {
                cases.add(new Calibration.Case(speaker.confidence(), reading.right()));
            }
        }
        return Calibration.of(cases);
    }

    /** The figures as floors are written: percentages; those of what should not be, as what is left. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        shares(label -> true).forEach((name, share) -> {
            switch (name) {
                case "certain.wrong" -> figures.put("certain.right", 100 - share.percent());
                case "merged" -> figures.put("apart", 100 - share.percent());
                default -> figures.put(name, share.percent());
            }
        });
        return figures;
    }
}
