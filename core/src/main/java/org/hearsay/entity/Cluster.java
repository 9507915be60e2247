package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.TextSpan;

/** Entities of single articles that are one, while they are being joined. */
final class Cluster {
    private final List<Member> members = new ArrayList<>();
    private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
    private final Set<String> written = new TreeSet<>();
    private final Set<String> plain = new TreeSet<>();
    private final Set<String> why = new TreeSet<>();
    private String name;
    private int mentions;

    Cluster(AnnotatedArticle article, Entity entity) {
        members.add(new Member(article.id(), entity.id()));
        types.put(entity.type(), 1);
        name = entity.name();
        mentions = entity.mentions().size();
        addName(entity.name());
        for (TextSpan mention : entity.mentions()) {
            addName(mention.in(article.text()));
        }
    }

    private void addName(String asWritten) {
        written.add(asWritten);
        plain.add(NameForms.plain(asWritten));
    }

    void absorb(Cluster other, String reason) {
        members.addAll(other.members);
        other.types.forEach((type, count) -> types.merge(type, count, Integer::sum));
        written.addAll(other.written);
        plain.addAll(other.plain);
        why.addAll(other.why);
        if (!reason.isEmpty()) {
            why.add(reason);
        }
        mentions += other.mentions;
        Comparator<String> fuller = Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());
        name = fuller.compare(name, other.name) >= 0 ? name : other.name;
    }

    /** The type that most members have; of equals the first. */
    EntityType type() {
        return types.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    boolean isPerson() {
        return type() == EntityType.PERSON;
    }

    /** The names of two and more words, split, titles and suffixes left out. */
    List<List<String>> fullNames() {
        return plain.stream()
                .map(NameForms::person)
                .filter(words -> words.size() > 1)
                .distinct()
                .toList();
    }

    /** The last names: of the full names, or else the single words it goes by. */
    Set<String> lastNames() {
        Set<String> last = new TreeSet<>();
        fullNames().forEach(words -> last.add(words.getLast()));
        if (last.isEmpty()) {
            plain.forEach(form -> last.add(NameForms.person(form).getLast()));
        }
        return last;
    }

    List<Member> members() {
        return members;
    }

    Set<String> written() {
        return written;
    }

    Set<String> plain() {
        return plain;
    }

    List<String> why() {
        return List.copyOf(why);
    }

    String name() {
        return name;
    }

    int mentions() {
        return mentions;
    }
}
