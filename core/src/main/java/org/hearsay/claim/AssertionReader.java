package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Rendering.Voice;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the assertions of a story. */
final class AssertionReader {
    private final Map<LinkedEntity.Member, LinkedEntity> linked = new HashMap<>();
    private final Map<String, String> familyOf = new HashMap<>();

    AssertionReader(List<TextFamily> families, List<LinkedEntity> entities) {
        for (LinkedEntity entity : entities) {
            entity.members().forEach(member -> linked.put(member, entity));
        }
        for (TextFamily family : families) {
            family.members().forEach(member -> familyOf.put(member.article(), family.id()));
        }
    }

    /** All assertions, in the order {@link Assertion#FIRST}; every statement gives at least one. */
    List<Assertion> read(Story story) {
        List<Assertion> assertions = new ArrayList<>();
        for (AnnotatedArticle article : story.articles()) {
            assertions.addAll(read(article));
        }
        assertions.sort(Assertion.FIRST);
        return assertions;
    }

    /** The assertions of one article, statement by statement. */
    List<Assertion> read(AnnotatedArticle article) {
        QuotationMarks marks = new QuotationMarks(article.text());
        NameForms names = new NameForms(article, linked);
        Map<String, Attribution> attributions = new HashMap<>();
        article.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        List<Assertion> assertions = new ArrayList<>();
        for (Statement statement : article.statements()) {
            Attribution attribution = statement.attribution() == null
                    ? null
                    : Objects.requireNonNull(attributions.get(statement.attribution()), "no such attribution");
            if (attribution != null && Seeming.seems(attribution, article.text())) {
                attribution = null;
            }
            for (TextSpans spans : StatementSplitter.split(statement.spans(), article)) {
                assertions.add(assertion(article, statement, attribution, spans, marks, names, null));
            }
        }
        return assertions;
    }

    /**
     * The passage as an assertion of its own, attributed as the attribution is whose content it lies in for the most part, unless the
     * outlet tells it in its own voice.
     */
    Assertion passage(AnnotatedArticle article, TextSpan passage) {
        QuotationMarks marks = new QuotationMarks(article.text());
        Voice voice = PassageVoice.of(article, passage, marks);
        Attribution around = null;
        int most = passage.length() / 2;
        for (Attribution attribution : article.attributions()) {
            int shared = attribution.content().shared(passage);
            if (voice != Voice.OWN && shared > most) {
                around = attribution;
                most = shared;
            }
        }
        TextSpans spans = TextSpans.of(passage);
        Statement statement = new Statement("passage", spans, around == null ? null : around.id());
        return assertion(article, statement, around, spans, marks, new NameForms(article, linked), voice);
    }

    private Assertion assertion(
            AnnotatedArticle article,
            Statement statement,
            @Nullable Attribution attribution,
            TextSpans spans,
            QuotationMarks marks,
            NameForms names,
            @Nullable Voice given) {
        List<String> words = new ArrayList<>();
        List<TextSpan> places = new ArrayList<>();
        List<List<String>> runs = new ArrayList<>();
        boolean direct = attribution != null && attribution.kind() == Attribution.Kind.DIRECT;
        boolean inRun = false;
        for (TextSpan span : spans.spans()) {
            for (TextSpan place : Words.spans(article.text(), span.begin(), span.end())) {
                String word = place.in(article.text()).toLowerCase(Locale.ROOT);
                words.add(word);
                places.add(place);
                boolean joins = words.size() == 1 && word.equals("that");
                boolean quoted = marks.hold(place) || (direct && !joins);
                if (quoted && !inRun) {
                    runs.add(new ArrayList<>());
                }
                if (quoted) {
                    runs.getLast().add(word);
                }
                inRun = quoted;
            }
        }
        return new Assertion(
                article,
                familyOf.getOrDefault(article.id(), article.id()),
                statement,
                spans,
                given == null ? voice(attribution, places, marks) : given,
                attribution == null ? null : source(article, attribution),
                attribution == null ? null : attribution.via(),
                attribution != null && Denials.denies(attribution.cue(), article.text()),
                List.copyOf(words),
                List.copyOf(runs),
                Assertion.joined(words),
                List.copyOf(places),
                names.retell(spans));
    }

    private static Voice voice(@Nullable Attribution attribution, List<TextSpan> words, QuotationMarks marks) {
        if (attribution == null) {
            return marks.hold(words) ? Voice.QUOTED : Voice.OWN;
        }
        return attribution.kind() == Attribution.Kind.DIRECT ? Voice.QUOTED : marks.carried(words);
    }

    private @Nullable Source source(AnnotatedArticle article, Attribution attribution) {
        Speaker speaker = attribution.speaker();
        if (speaker == null) {
            return null;
        }
        LinkedEntity entity =
                speaker.entity() == null ? null : linked.get(new LinkedEntity.Member(article.id(), speaker.entity()));
        List<String> others = speaker.certain() ? List.of() : others(article, speaker);
        return entity == null
                ? new Source(null, speaker.name(), speaker.kind(), speaker.confidence(), others)
                : new Source(entity.id(), entity.name(), speaker.kind(), speaker.confidence(), others);
    }

    private List<String> others(AnnotatedArticle article, Speaker speaker) {
        List<String> others = new ArrayList<>();
        for (Speaker.Candidate candidate : speaker.candidates()) {
            String id = candidate.entity();
            LinkedEntity entity = id == null ? null : linked.get(new LinkedEntity.Member(article.id(), id));
            if (id == null || !id.equals(speaker.entity())) {
                others.add(entity == null ? candidate.name() : entity.name());
            }
        }
        return others;
    }
}
