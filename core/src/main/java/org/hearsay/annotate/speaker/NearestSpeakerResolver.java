package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.TextStructure;

/** Speakers by name, by role and by nearness: the plain method that a trained one has to beat. */
public final class NearestSpeakerResolver implements SpeakerResolver {
    @Override
    public List<Attribution> resolve(
            String text, TextStructure structure, List<Attribution> attributions, List<Entity> entities) {
        List<Integer> order = IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> SpeakerChoice.position(attributions.get(i))))
                .toList();
        List<Attribution> inTextOrder = order.stream().map(attributions::get).toList();
        SpeakerChoice choice = new SpeakerChoice(text, structure, inTextOrder, new Cast(text, entities));
        List<Attribution> resolved = new ArrayList<>(attributions);
        for (int i = 0; i < order.size(); i++) {
            resolved.set(order.get(i), inTextOrder.get(i).withSpeaker(choice.next(i)));
        }
        return resolved;
    }
}
