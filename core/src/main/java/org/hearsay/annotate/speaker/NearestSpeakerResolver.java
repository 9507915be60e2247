package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.annotate.name.Captions;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Speaker;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.jspecify.annotations.Nullable;

/** Speakers by name, by description and by salience: the plain method that a trained one has to beat. */
public final class NearestSpeakerResolver implements SpeakerResolver {
    @Override
    public List<Attribution> resolve(
            String text,
            TextStructure structure,
            List<Attribution> attributions,
            List<Entity> entities,
            Captions captions) {
        List<Integer> order = order(attributions);
        List<Attribution> inTextOrder = order.stream().map(attributions::get).toList();
        List<@Nullable Speaker> speakers =
                new SpeakerChoice(text, structure, inTextOrder, new Cast(text, entities, captions)).all();
        ViaReader vias = new ViaReader(text, structure);
        List<Attribution> resolved = new ArrayList<>(attributions);
        for (int i = 0; i < order.size(); i++) {
            Attribution attribution = inTextOrder.get(i);
            resolved.set(order.get(i), attribution.with(speakers.get(i), vias.read(attribution)));
        }
        return resolved;
    }

    private static List<Integer> order(List<Attribution> attributions) {
        return IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> SpeakerChoice.position(attributions.get(i))))
                .toList();
    }

    /**
     * Who is meant at one place: a pronoun or description that need not be a source.
     *
     * @param attributions those of the text; what is said before {@code mention} counts
     */
    public Speaker mention(
            String text,
            TextStructure structure,
            List<Attribution> attributions,
            List<Entity> entities,
            TextSpan mention) {
        List<Attribution> before = order(attributions).stream()
                .map(attributions::get)
                .filter(attribution -> SpeakerChoice.position(attribution) < mention.begin())
                .toList();
        SpeakerChoice choice = new SpeakerChoice(text, structure, before, new Cast(text, entities, Captions.NONE));
        choice.all();
        return choice.mention(mention).speaker();
    }
}
