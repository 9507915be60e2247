package org.hearsay.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Correction;
import org.hearsay.model.Correction.Join;
import org.hearsay.model.Correction.Reference;
import org.hearsay.model.Correction.Rename;
import org.hearsay.model.Correction.SetSpeaker;
import org.hearsay.model.Correction.Split;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Corrections;
import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Merge;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/** Applies a user's corrections in their order: each finds the entities as the ones before have left them. */
final class Correcting {
    /** Why a correction is not applied. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        private final CorrectionOutcome.Status status;

        private Refusal(CorrectionOutcome.Status status, String reason) {
            super(reason, null, false, false);
            this.status = status;
        }

        static Refusal of(String reason) {
            return new Refusal(CorrectionOutcome.Status.REFUSED, reason);
        }

        static Refusal notFound(String reason) {
            return new Refusal(CorrectionOutcome.Status.NOT_FOUND, reason);
        }
    }

    /** Two entities that a correction holds together, or apart. */
    private record Bond(Member one, Member other, boolean together, Correction by) {}

    private record Part(Member member, List<TextSpan> mentions, boolean whole) {}

    private final Corrections corrections;
    private final Edits edits;
    private final List<Cluster> clusters;
    private final List<Bond> bonds = new ArrayList<>();
    private final Map<Member, Rename> renamed = new HashMap<>();
    private final Map<String, SetSpeaker> spoken = new HashMap<>();

    /** {@code clusters} are changed in place. */
    Correcting(Corrections corrections, Edits edits, List<Cluster> clusters) {
        this.corrections = corrections;
        this.edits = edits;
        this.clusters = clusters;
    }

    /** What became of each. */
    List<CorrectionOutcome> apply() {
        List<CorrectionOutcome> outcomes = new ArrayList<>(corrections.unreadable());
        for (Correction correction : corrections.corrections()) {
            outcomes.add(outcome(correction));
        }
        outcomes.sort(Comparator.comparing(CorrectionOutcome::number));
        return outcomes;
    }

    private CorrectionOutcome outcome(Correction correction) {
        try {
            String done = switch (correction) {
                case Join join -> join(join);
                case Split split -> split(split);
                case Rename rename -> rename(rename);
                case SetSpeaker speaker -> speaker(speaker);
            };
            return new CorrectionOutcome(
                    correction.number(), correction.place(), CorrectionOutcome.Status.APPLIED, done);
        } catch (Refusal refusal) {
            String reason = String.valueOf(refusal.getMessage());
            return new CorrectionOutcome(correction.number(), correction.place(), refusal.status, reason);
        }
    }

    private Cluster entity(Reference reference) throws Refusal {
        List<Cluster> called = called(reference);
        if (called.isEmpty()) {
            throw Refusal.notFound("nothing is called " + reference.inWords());
        }
        if (called.size() > 1) {
            String several = called.stream().map(Cluster::name).distinct().collect(Collectors.joining(", "));
            throw Refusal.of(reference.inWords() + " may be any of " + called.size() + " (" + several
                    + "): say in which article");
        }
        return called.getFirst();
    }

    /** Those that have the name; of several the one that is shown under it. */
    private List<Cluster> called(Reference reference) {
        String plain = NameForms.plain(reference.name());
        List<Cluster> called = clusters.stream()
                .filter(cluster -> reference.article() == null
                        ? cluster.plain().contains(plain) || shown(cluster, plain)
                        : member(cluster, plain, reference.article()) != null)
                .toList();
        List<Cluster> shown =
                called.stream().filter(cluster -> shown(cluster, plain)).toList();
        return called.size() > 1 && shown.size() == 1 ? shown : called;
    }

    private static boolean shown(Cluster cluster, String plain) {
        return NameForms.plain(cluster.name()).equals(plain);
    }

    /** The cluster's entity in {@code article}, if it goes by the name there or is shown under it. */
    private @Nullable Member member(Cluster cluster, String plain, String article) {
        for (Member member : cluster.members()) {
            if (member.article().equals(article)
                    && (shown(cluster, plain) || names(member).contains(plain))) {
                return member;
            }
        }
        return null;
    }

    private Set<String> names(Member member) {
        return edits.of(member.article()).names(member.entity()).stream()
                .map(NameForms::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entity of a single article that a reference speaks of first. */
    private Member representative(Cluster cluster, Reference reference) {
        String plain = NameForms.plain(reference.name());
        return cluster.members().stream()
                .filter(member ->
                        reference.article() == null || member.article().equals(reference.article()))
                .filter(member -> names(member).contains(plain))
                .findFirst()
                .orElse(cluster.members().getFirst());
    }

    private String join(Join join) throws Refusal {
        Set<Cluster> joined = new LinkedHashSet<>();
        List<Member> named = new ArrayList<>();
        for (Reference reference : join.entities()) {
            Cluster cluster = entity(reference);
            joined.add(cluster);
            named.add(representative(cluster, reference));
        }
        Set<Member> members = new HashSet<>();
        joined.forEach(cluster -> members.addAll(cluster.members()));
        for (Bond bond : bonds) {
            if (!bond.together() && members.contains(bond.one()) && members.contains(bond.other())) {
                throw contradicts(bond.by());
            }
        }
        Cluster into = joined.iterator().next();
        for (Cluster other : joined) {
            if (other != into) {
                into.note(corrected(other.name(), into.name(), join));
                into.absorb(other);
                clusters.remove(other);
            }
        }
        for (int i = 1; i < named.size(); i++) {
            bonds.add(new Bond(named.get(0), named.get(i), true, join));
        }
        return joined.size() == 1 ? "they are one already" : "joined as " + into.name();
    }

    private Refusal contradicts(Correction other) {
        return Refusal.of("contradicts the correction at " + other.place());
    }

    private Merge corrected(String name, String other, Correction by) {
        return new Merge(name, other, Merge.Rule.CORRECTION, List.of(), null, by.place());
    }

    private String split(Split split) throws Refusal {
        Cluster cluster = entity(split.entity());
        List<Part> parts = parts(cluster, split);
        Set<Member> whole = parts.stream().filter(Part::whole).map(Part::member).collect(Collectors.toSet());
        if (parts.isEmpty()) {
            throw Refusal.notFound("none of these names and articles belong to "
                    + split.entity().inWords());
        }
        if (whole.size() == cluster.members().size()) {
            throw Refusal.of("nothing would be left of " + split.entity().inWords());
        }
        for (Bond bond : bonds) {
            boolean both =
                    cluster.members().contains(bond.one()) && cluster.members().contains(bond.other());
            if (bond.together() && both && whole.contains(bond.one()) != whole.contains(bond.other())) {
                throw contradicts(bond.by());
            }
        }
        List<Member> taken = new ArrayList<>();
        for (Part part : parts) {
            taken.add(
                    part.whole()
                            ? part.member()
                            : new Member(
                                    part.member().article(),
                                    edits.of(part.member().article())
                                            .split(part.member().entity(), part.mentions())));
        }
        List<Member> kept = new ArrayList<>(cluster.members());
        kept.removeAll(whole);
        Cluster rest = renew(cluster, kept);
        Cluster added = renew(cluster, taken);
        clusters.remove(cluster);
        clusters.add(rest);
        clusters.add(added);
        bonds.add(new Bond(taken.getFirst(), kept.getFirst(), false, split));
        return added.name() + " is split from " + rest.name();
    }

    /** What of each entity goes away. */
    private List<Part> parts(Cluster cluster, Split split) {
        Set<String> names = split.names().stream().map(NameForms::plain).collect(Collectors.toSet());
        List<Part> parts = new ArrayList<>();
        for (Member member : cluster.members()) {
            if (split.articles().isEmpty() || split.articles().contains(member.article())) {
                AnnotatedArticle article = edits.of(member.article()).article();
                List<TextSpan> all =
                        edits.of(member.article()).entity(member.entity()).mentions();
                List<TextSpan> some = all.stream()
                        .filter(mention ->
                                names.isEmpty() || names.contains(NameForms.plain(mention.in(article.text()))))
                        .toList();
                if (!some.isEmpty()) {
                    parts.add(new Part(member, some, some.size() == all.size()));
                }
            }
        }
        return parts;
    }

    /** A cluster of these members alone, with the reasons that still hold. */
    private Cluster renew(Cluster old, List<Member> members) {
        Cluster renewed = null;
        for (Member member : members) {
            ArticleEdit edit = edits.of(member.article());
            Cluster one = new Cluster(edit.article(), edit.entity(member.entity()));
            if (renewed == null) {
                renewed = one;
            } else {
                renewed.absorb(one);
            }
        }
        Cluster made = Objects.requireNonNull(renewed);
        old.merges().stream()
                .filter(merge -> made.plain().contains(NameForms.plain(merge.name()))
                        && made.plain().contains(NameForms.plain(merge.other())))
                .forEach(made::note);
        return made;
    }

    private String rename(Rename rename) throws Refusal {
        Cluster cluster = entity(rename.entity());
        for (Member member : cluster.members()) {
            Rename earlier = renamed.get(member);
            if (earlier != null && !earlier.to().equals(rename.to())) {
                throw contradicts(earlier);
            }
        }
        cluster.members().forEach(member -> renamed.put(member, rename));
        String before = cluster.name();
        cluster.rename(rename.to());
        cluster.note(corrected(rename.to(), before, rename));
        return before + " is called " + rename.to();
    }

    private String speaker(SetSpeaker set) throws Refusal {
        ArticleEdit edit = edits.find(set.article());
        if (edit == null) {
            throw Refusal.notFound("no article " + set.article());
        }
        SpeakerCorrection correction = new SpeakerCorrection(set, edit, corrections.file());
        String attribution = correction.attribution();
        if (attribution == null) {
            throw correction.found() ? Refusal.of(correction.problem()) : Refusal.notFound(correction.problem());
        }
        List<Cluster> called = called(set.speaker());
        Cluster cluster = called.isEmpty() && set.speaker().article() == null ? null : entity(set.speaker());
        SetSpeaker earlier = spoken.putIfAbsent(set.article() + "\n" + attribution, set);
        if (earlier != null && !earlier.speaker().equals(set.speaker())) {
            throw contradicts(earlier);
        }
        return correction.apply(cluster);
    }
}
