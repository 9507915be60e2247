package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Merge;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Entities of single articles that are one, while they are being joined. */
final class Cluster {
    private static final Pattern TITLE = Pattern.compile("(?:^|.*\\W)(Mrs?|Ms|Miss|Sir|Dame|Lord|Lady)\\.?\\s$");
    private static final Comparator<String> FULLER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    private final List<Member> members = new ArrayList<>();
    private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
    /** Each name as written first, by its plain form. */
    private final Map<String, String> names = new TreeMap<>();

    private final Set<String> written = new TreeSet<>();
    private final Set<PersonName> people = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final List<Merge> merges = new ArrayList<>();
    private boolean male;
    private boolean female;
    private EntityType type;
    private String name;
    private @Nullable String renamed;
    private int mentions;

    Cluster(AnnotatedArticle article, Entity entity) {
        members.add(new Member(article.id(), entity.id()));
        articles.add(article.id());
        types.put(entity.type(), 1);
        type = entity.type();
        name = entity.name();
        mentions = entity.mentions().size();
        addName(entity.name());
        for (TextSpan mention : entity.mentions()) {
            addName(mention.in(article.text()));
            readTitle(article.text(), mention);
        }
    }

    private void addName(String asWritten) {
        written.add(asWritten);
        String plain = NameForms.plain(asWritten);
        if (names.putIfAbsent(plain, asWritten) == null) {
            people.add(PersonName.of(asWritten));
        }
    }

    private void readTitle(String text, TextSpan mention) {
        int word = text.indexOf(' ', mention.begin());
        int end = word > 0 && word < mention.end() ? word + 1 : mention.begin();
        Matcher title = TITLE.matcher(text.substring(Math.max(0, mention.begin() - 6), mention.begin()));
        Matcher within = TITLE.matcher(text.substring(mention.begin(), end));
        String found = title.matches() ? title.group(1) : within.matches() ? within.group(1) : "";
        male |= found.equals("Mr") || found.equals("Sir") || found.equals("Lord");
        female |= (found.startsWith("M") && !found.equals("Mr")) || found.equals("Dame") || found.equals("Lady");
    }

    void absorb(Cluster other) {
        members.addAll(other.members);
        articles.addAll(other.articles);
        other.types.forEach((kind, count) -> types.merge(kind, count, Integer::sum));
        type = mostCommonType();
        other.names.forEach((plain, asWritten) -> names.merge(plain, asWritten, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        written.addAll(other.written);
        people.addAll(other.people);
        merges.addAll(other.merges);
        male |= other.male;
        female |= other.female;
        mentions += other.mentions;
        renamed = renamed == null ? other.renamed : renamed;
        name = FULLER.compare(name, other.name) >= 0 ? name : other.name;
    }

    /** Takes up an entity that was added to an article; {@code called} is its name there, empty if it has none. */
    void add(Member member, String called) {
        members.add(member);
        articles.add(member.article());
        if (!called.isEmpty()) {
            written.add(called);
            names.putIfAbsent(NameForms.plain(called), called);
        }
    }

    /** It is called so from now on. */
    void rename(String to) {
        renamed = to;
    }

    void note(Merge merge) {
        merges.add(merge);
    }

    /** The type that most members have; of equals the first. */
    EntityType type() {
        return type;
    }

    private EntityType mostCommonType() {
        return types.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    boolean isPerson() {
        return type == EntityType.PERSON;
    }

    /** The names of two and more words, titles and suffixes left out. */
    List<PersonName> fullNames() {
        return people.stream().filter(PersonName::full).toList();
    }

    /** Whether it is a person of whom no more than one word is known. */
    boolean bare() {
        return isPerson() && people.stream().noneMatch(PersonName::full);
    }

    /** The last names: of the full names, or else the single words it goes by. */
    Set<String> lastNames() {
        Set<String> last = new TreeSet<>();
        people.stream().filter(person -> person.full() || bare()).forEach(person -> last.add(person.last()));
        return last;
    }

    /** Whether some article names both. */
    boolean meets(Cluster other) {
        boolean fewerHere = articles.size() < other.articles.size();
        Set<String> fewer = fewerHere ? articles : other.articles;
        Set<String> more = fewerHere ? other.articles : articles;
        return fewer.stream().anyMatch(more::contains);
    }

    /** Whether no title speaks of a man in one and of a woman in the other. */
    boolean sameGender(Cluster other) {
        return !(male && !female && other.female && !other.male) && !(female && !male && other.male && !other.female);
    }

    /** Whether no two of their full names are those of two people. */
    boolean namesAgree(Cluster other) {
        return fullNames().stream().allMatch(one -> other.fullNames().stream().allMatch(one::agrees));
    }

    List<Member> members() {
        return members;
    }

    Set<String> articles() {
        return articles;
    }

    Set<String> written() {
        return written;
    }

    /** The name of that plain form as it is written; the form itself if it has none. */
    String written(String plain) {
        return names.getOrDefault(plain, plain);
    }

    /** The plain forms of its names. */
    Set<String> plain() {
        return names.keySet();
    }

    List<Merge> merges() {
        return merges;
    }

    /** What a user calls it, else its fullest name. */
    String name() {
        return renamed == null ? name : renamed;
    }

    int mentions() {
        return mentions;
    }
}
