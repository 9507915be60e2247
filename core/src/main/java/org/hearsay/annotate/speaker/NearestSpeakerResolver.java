package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.TextStructure;

/** Speakers by name, by role and by nearness: the plain method that a trained one has to beat. */
public final class NearestSpeakerResolver implements SpeakerResolver {
    @Override
    public List<Attribution> resolve(
            String text, TextStructure structure, List<Attribution> attributions, List<Entity> entities) {
        List<Attribution> inTextOrder = attributions.stream()
                .sorted(Comparator.comparingInt(SpeakerChoice::position))
                .toList();
        SpeakerChoice choice = new SpeakerChoice(text, structure, inTextOrder, new Cast(text, entities));
        List<Attribution> resolved = new ArrayList<>();
        for (int i = 0; i < inTextOrder.size(); i++) {
            resolved.add(inTextOrder.get(i).withSpeaker(choice.next(i)));
        }
        List<Attribution> given = new ArrayList<>(attributions);
        List<Attribution> result = new ArrayList<>(attributions);
        java.util.Map<Attribution, Integer> place = new java.util.IdentityHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            place.put(given.get(i), i);
        }
        for (int i = 0; i < inTextOrder.size(); i++) {
            result.set(place.getOrDefault(inTextOrder.get(i), i), resolved.get(i));
        }
        return result;
    }
}
