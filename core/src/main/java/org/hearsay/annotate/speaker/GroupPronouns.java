package org.hearsay.annotate.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.SourceKind;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** What "it" and "they" go back to. */
final class GroupPronouns {
    private static final int NEAR_SENTENCES = 2;
    private static final int MENTIONS = 20;
    /** How often "it" or "they" is the speaker before, if that can be. */
    private static final double GOES_ON = 0.75;

    private final String text;
    private final Cast cast;
    private final Places places;

    GroupPronouns(String text, Cast cast, Places places) {
        this.text = text;
        this.cast = cast;
        this.places = places;
    }

    /** What "it" or "they" goes on with; {@code before} is who spoke close before, null if nobody did. */
    Found together(TextSpan pronoun, boolean plural, @Nullable Found before) {
        String written = "\"" + pronoun.in(text) + "\": ";
        if (plural) {
            List<Entity> pair = pair(pronoun.begin());
            if (!pair.isEmpty()) {
                return Found.named(
                                pair.getFirst(), cast, 0.5, List.of(written + names(pair) + ", named together before"))
                        .or(pair.subList(1, pair.size()));
            }
        }
        Cast.Named people = plural ? people(pronoun.begin()) : null;
        if (people != null) {
            String named = people.span().in(text);
            return Found.unnamed(named, SourceKind.UNNAMED_GROUP, 0.75, written + named);
        }
        boolean fits = before != null
                && before.speaker().kind() != SourceKind.NAMED_PERSON
                && before.speaker().kind() != SourceKind.UNNAMED_PERSON
                && !(!plural && new SourceWords(before.speaker().name()).plural() && before.entity() == null);
        if (before != null && fits) {
            List<String> why = new ArrayList<>(List.of(written + "the speaker before"));
            why.addAll(before.speaker().why());
            boolean papers = before.speaker().kind() == SourceKind.DOCUMENT && plural;
            double most = papers ? Sureness.PERHAPS : GOES_ON;
            return before.with(Math.min(most, before.speaker().confidence()), why);
        }
        Cast.Named body = body(pronoun.begin());
        if (body != null) {
            return Found.named(
                    body.entity(),
                    cast,
                    Sureness.PERHAPS,
                    List.of(written + body.entity().name() + ", named shortly before"));
        }
        SourceKind kind = plural ? SourceKind.UNNAMED_GROUP : SourceKind.DOCUMENT;
        return Found.unnamed(
                pronoun.in(text), kind, Sureness.GUESS, "nobody found whom \"" + pronoun.in(text) + "\" means");
    }

    private static String names(List<Entity> entities) {
        return String.join(" and ", entities.stream().map(Entity::name).toList());
    }

    /** The last two people who are named together close before ("Elling and Orrin"); empty if there are none. */
    List<Entity> pair(int position) {
        List<Cast.Named> named = cast.lastBefore(position, MENTIONS);
        int sentence = places.sentenceNumber(position);
        for (int i = named.size() - 1; i > 0; i--) {
            Cast.Named right = named.get(i);
            Cast.Named left = named.get(i - 1);
            if (sentence - places.sentenceNumber(right.span().begin()) > NEAR_SENTENCES) {
                return List.of();
            }
            boolean together = right.span().begin() >= left.span().end()
                    && text.substring(left.span().end(), right.span().begin())
                            .matches("(?:, \\d+,)? and (?:(?:his|her) \\p{Ll}+,? )?(?:\\p{Lu}[\\p{L}.]* ){0,2}");
            if (together && cast.person(left.entity()) && cast.person(right.entity())) {
                return List.of(left.entity(), right.entity());
            }
        }
        return List.of();
    }

    /** The body that the sentence before, or this one up to here, is about. */
    Cast.@Nullable Named body(int position) {
        int sentence = places.sentenceNumber(position);
        Cast.Named first = null;
        for (Cast.Named named : cast.lastBefore(position, MENTIONS).reversed()) {
            int apart = sentence - places.sentenceNumber(named.span().begin());
            if (apart > 1) {
                break;
            }
            EntityType type = named.entity().type();
            boolean body = type == EntityType.ORGANISATION || type == EntityType.GROUP || type == EntityType.OTHER;
            String before = text.substring(
                            Math.max(0, named.span().begin() - 6), named.span().begin())
                    .toLowerCase(Locale.ROOT);
            boolean complement = before.matches("(?s).*\\b(?:of|in|at|for|by|to) (?:the )?");
            if (body && !Cast.people(named.entity()) && !complement) {
                first = named;
            }
        }
        return first;
    }

    /** Members of a party or people whom this sentence, or the one before, begins with. */
    private Cast.@Nullable Named people(int position) {
        int sentence = places.sentenceNumber(position);
        Cast.Named found = null;
        for (Cast.Named named : cast.lastBefore(position, MENTIONS).reversed()) {
            if (sentence - places.sentenceNumber(named.span().begin()) > 1) {
                return found;
            }
            String name = named.span().in(text);
            boolean many = Cast.people(name) && name.endsWith("s");
            boolean person = cast.person(named.entity()) && !many;
            if (person) {
                found = null;
            } else if (many) {
                found = named;
            }
        }
        return found;
    }
}
