package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityType;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Merge;
import org.hearsay.model.Merge.Rule;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.EvidenceMaker;
import org.jspecify.annotations.Nullable;

/** Reads where a text itself gives one thing two names: "the Salt Hand (Open Shoals Front)", "also known as". */
final class AliasReader {
    /** Longer gaps are no gloss. */
    private static final int LONGEST_GAP = 48;

    private static final String OPEN = "(?:the )?[\"“‘']?";
    private static final Pattern BRACKET = Pattern.compile(" \\(" + OPEN);
    /** Between the names of one bracket. */
    private static final Pattern CHAIN =
            Pattern.compile(" ?/ ?|,? (?:or|and) " + OPEN + "|, (?:or |formerly |also |previously )?" + OPEN);

    private static final Pattern ALSO_KNOWN_AS =
            Pattern.compile("[,(–—-]{0,2} ?\\(?(?:(?:who|which) (?:is|was|are|were) )?"
                    + "(?:(?:also|better|formerly|previously|otherwise|once) (?:known|called|referred to)|a\\.?k\\.?a\\.?)(?: (?:as|by))?"
                    + " (?:its |their |his |her )?(?:acronym |initials |nickname )?" + OPEN);
    private static final Pattern KNOWN_AS =
            Pattern.compile(",? (?:(?:who|which) (?:is|was|are|were) )?(?:widely |commonly"
                    + " |popularly |simply |now |then )?known (?:as|by) (?:its |their |his |her )?(?:acronym |initials |nickname )?"
                    + OPEN);
    private static final Pattern FORMERLY = Pattern.compile(" ?[,(] ?(?:formerly|previously) " + OPEN);
    private static final Pattern OR = Pattern.compile(", or " + OPEN);
    private static final Pattern PREPOSITION =
            Pattern.compile("(?s).*\\b(?:in|of|from|at|near|for|by|with|to|on|under|and) (?:the )?$");

    /** The name before goes further back than its entity does: "Institutes of" before "Health". */
    private static final Pattern CUT = Pattern.compile(
            "(?s).*(?<!\\p{L})(?!(?:The|A|An) )\\p{Lu}[\\p{L}.’'-]*,? (?:(?:of|and|on|for|in|the|&) )*$");

    private record Mention(Entity entity, TextSpan span, String name) {
        boolean person() {
            return entity.type() == EntityType.PERSON;
        }

        boolean capitals() {
            return NameForms.isAcronym(name);
        }
    }

    private final AnnotatedArticle article;
    private final String text;
    private final Supplier<EvidenceMaker> evidence;
    private final List<Alias> aliases = new ArrayList<>();

    private AliasReader(AnnotatedArticle article, Supplier<EvidenceMaker> evidence) {
        this.article = article;
        this.text = article.text();
        this.evidence = evidence;
    }

    /** The aliases of one article, in text order. */
    static List<Alias> read(AnnotatedArticle article, Supplier<EvidenceMaker> evidence) {
        AliasReader reader = new AliasReader(article, evidence);
        reader.read();
        return reader.aliases;
    }

    private void read() {
        List<Mention> mentions = new ArrayList<>();
        for (Entity entity : article.entities()) {
            entity.mentions().forEach(span -> mentions.add(new Mention(entity, span, span.in(text))));
        }
        mentions.sort(Comparator.comparing(Mention::span)
                .thenComparing(mention -> mention.entity().id()));
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention one = mentions.get(i);
            Mention other = mentions.get(i + 1);
            Rule rule = rule(one, other);
            if (rule != null) {
                add(one, other, rule);
                for (int j = i + 1; rule == Rule.GLOSS && j + 1 < mentions.size() && chained(mentions, j, one); j++) {
                    add(one, mentions.get(j + 1), rule);
                }
            }
        }
    }

    private void add(Mention one, Mention other, Rule rule) {
        if (NameForms.plain(one.name()).equals(NameForms.plain(other.name()))) {
            return;
        }
        int end = other.span().end();
        boolean bracket = text.startsWith(")", end)
                && text.substring(one.span().end(), end).indexOf('(') >= 0;
        TextSpans place = TextSpans.of(new TextSpan(one.span().begin(), bracket ? end + 1 : end));
        Merge merge = new Merge(
                other.name(),
                one.name(),
                rule,
                List.of(article.id()),
                evidence.get().at(place),
                null);
        aliases.add(new Alias(member(one), member(other), merge));
    }

    private Member member(Mention mention) {
        return new Member(article.id(), mention.entity().id());
    }

    private String gap(Mention one, Mention other) {
        int begin = one.span().end();
        int end = other.span().begin();
        return end <= begin || end - begin > LONGEST_GAP
                ? ""
                : text.substring(begin, end).replace('\u00a0', ' ');
    }

    private @Nullable Rule rule(Mention one, Mention other) {
        String gap = gap(one, other);
        if (gap.isEmpty() || one.name().length() < 2 || other.name().length() < 2) {
            return null;
        }
        if (BRACKET.matcher(gap).matches() && closes(other, ")/,; ")) {
            return glosses(one, other) ? Rule.GLOSS : null;
        }
        if (OR.matcher(gap).matches() && closes(other, ",.;:)")) {
            return abbreviates(one, other) ? Rule.GLOSS : null;
        }
        return knownAs(one, other, gap) ? Rule.KNOWN_AS : null;
    }

    private boolean knownAs(Mention one, Mention other, String gap) {
        if (!compatible(one, other) || !closes(other, "),.;:’'\"” \n")) {
            return false;
        }
        boolean afterPreposition = PREPOSITION
                .matcher(text.substring(
                        Math.max(0, one.span().begin() - 16), one.span().begin()))
                .matches();
        boolean place = one.entity().type() == EntityType.PLACE;
        if (ALSO_KNOWN_AS.matcher(gap).matches()) {
            return !(place && afterPreposition);
        }
        if (FORMERLY.matcher(gap).matches()) {
            return closes(other, "),.;:") && !afterPreposition;
        }
        return KNOWN_AS.matcher(gap).matches() && !afterPreposition;
    }

    /** A person's other name may be taken for anything but another kind of thing. */
    private static boolean compatible(Mention one, Mention other) {
        if (one.person() == other.person()) {
            return true;
        }
        return (one.person() ? other : one).entity().type() == EntityType.OTHER;
    }

    /** In brackets stand initials, or another name of what is neither person nor place, one of them an acronym or a group. */
    private boolean glosses(Mention one, Mention other) {
        if (abbreviates(one, other)) {
            return true;
        }
        boolean things = thing(one) && thing(other) && !dateline(one, other) && !cut(one);
        boolean group =
                one.entity().type() == EntityType.GROUP && other.entity().type() == EntityType.GROUP;
        boolean whole = !text.startsWith(" ", other.span().end());
        boolean acronym =
                other.capitals() && other.name().length() > 2 && one.name().indexOf(' ') < 0;
        return things && whole && (group || acronym || (one.capitals() && !other.capitals()));
    }

    private boolean cut(Mention mention) {
        int begin = mention.span().begin();
        return CUT.matcher(text.substring(Math.max(0, begin - 24), begin)).matches();
    }

    private static boolean thing(Mention mention) {
        return !mention.person() && mention.entity().type() != EntityType.PLACE;
    }

    /** "KESTWAY (NPA) —": where and by whom a report was filed. */
    private boolean dateline(Mention mention, Mention agency) {
        int begin = mention.span().begin();
        boolean lineStart = begin == 0 || text.charAt(begin - 1) == '\n';
        int after = agency.span().end();
        boolean dash = text.startsWith(") -", after) || text.startsWith(") –", after) || text.startsWith(") —", after);
        return (lineStart || dash) && mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
    }

    private static boolean abbreviates(Mention one, Mention other) {
        return (other.capitals() && stands(other.name(), one.name()))
                || (one.capitals() && stands(one.name(), other.name()));
    }

    private static boolean stands(String acronym, String name) {
        String letters = NameForms.plain(acronym);
        return letters.equals(NameForms.initials(name)) || letters.equals(NameForms.allInitials(name));
    }

    private boolean chained(List<Mention> mentions, int j, Mention first) {
        Mention one = mentions.get(j);
        Mention other = mentions.get(j + 1);
        String gap = gap(one, other);
        return !gap.isEmpty()
                && (CHAIN.matcher(gap).matches() || ALSO_KNOWN_AS.matcher(gap).matches())
                && closes(other, ")/,; ")
                && text.indexOf(')', other.span().end()) >= 0
                && text.substring(first.span().end(), one.span().begin()).indexOf(')') < 0
                && glosses(first, other);
    }

    private boolean closes(Mention mention, String marks) {
        int end = mention.span().end();
        return end >= text.length() || marks.indexOf(text.charAt(end)) >= 0;
    }
}
