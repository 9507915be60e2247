package org.hearsay.annotate.attribution;

import java.util.Set;

/** The words that the rules know. Chosen from the training part of PolNeAR: each is a cue in most of its uses there. */
final class CueWords {
    /** Verbs of saying in a finite form: a clause or a quotation on either side can be what was said. */
    static final Set<String> SAYING = words("said says say added adds wrote writes noted notes argued argues argue "
            + "explained explains acknowledged acknowledges stated states claimed claims concluded concludes tweeted "
            + "tweets insisted insists replied responded declared declares warned warns admitted admits predicted "
            + "predicts recalled recalls complained remarked joked quipped asserted asserts contended contends conceded "
            + "concedes emphasized emphasised stressed stresses reiterated observed suggested suggests announced "
            + "announces reported reports confirmed confirms continued told tells tell asked asks revealed reminded "
            + "reminds vowed vows boasted charged alleged lamented testified posted believes believed believe thinks "
            + "maintained maintains cautioned countered proclaimed repeated shouted summed agreed indicated disclosed "
            + "estimates estimated speculated hinted mused");

    /** Verbs of saying that end what was said before only after a quotation: without one they mean too much else. */
    static final Set<String> ONLY_AFTER_QUOTATION =
            words("continued asked asks charged repeated shouted summed agreed posted tell believe responded");

    /** Verbs whose clause or object is what is attributed; they never follow it. */
    static final Set<String> TAKING =
            words("criticized criticised criticizes praised praises blasted slammed denounced "
                    + "condemned mocked dismissed rejected denied denies defended endorsed accused accuses blamed urged urges "
                    + "called calls described describes demanded promised promises pledged proposed questioned hopes hoped "
                    + "wants wanted fears expressed voiced touted decried attacked opposes supports refused refuses declined "
                    + "cited cites shows showed show found finds suggest know knows think saw sees pointed expects expected "
                    + "predict plans hope want oppose support apologized welcomed disavowed threatened");

    /** Of those, the ones that are cues only before "that": else they are nouns, or facts. */
    static final Set<String> ONLY_BEFORE_THAT = words("show showed shows found finds suggest know knows think saw sees "
            + "predict plans hope want oppose support expects fears");

    /** Of those, the ones that can follow what a document says: "…, the log shows." */
    static final Set<String> SHOWING = words("show shows showed suggest found finds");

    /** Verbs that cannot stand before their subject: what follows them is who was told. */
    static final Set<String> TELLING = words("told tells tell telling");

    /** Conjunctions with which a content goes on after an attribution in its middle. */
    static final Set<String> GOING_ON = words("until unless because if so or");

    /** The forms that take the subject of the sentence as their source: "…, adding that …". */
    static final Set<String> TRAILING = words("saying adding noting arguing telling claiming suggesting calling "
            + "insisting explaining warning tweeting declaring stating recalling acknowledging citing asserting "
            + "announcing describing promising accusing criticizing criticising predicting urging complaining "
            + "denouncing boasting vowing referring");

    /** Verbs that name whom they speak to before what they say. */
    static final Set<String> ADDRESSING = words(
            "told tells tell telling reminded reminds asked asks urged urges urging " + "warned warning warns assured");

    /** What belongs to a cue before its verb. */
    static final Set<String> AUXILIARIES = words("has have had did does do will would could may might must can should "
            + "not n't n’t never also later once then now often always repeatedly previously already still "
            + "even just again further ever 've ’ve 'd ’d");

    static final Set<String> BE = words("is are was were be been being 's ’s");

    /** Where a clause begins, so that no subject reaches over it. */
    static final Set<String> CLAUSE = words("that because while when as if but although though whereas since whether "
            + "which where after before until unless than how why what so or yet");

    static final Set<String> FINITE =
            words("is are was were has have had will would could can should may might did does "
                    + "do came went made took got became gave held left began won lost ran");

    static final Set<String> PRONOUNS = words("he she they we i you it who him her them me us");

    static final Set<String> PREPOSITIONS = words("in on at during after before for with by to from about under since "
            + "over through without into amid despite following like against between among");

    static final Set<String> DETERMINERS = words(
            "the a an his her their its one another many some several most both " + "these those this that former");

    static final Set<String> TIME = words("monday tuesday wednesday thursday friday saturday sunday yesterday today "
            + "tonight earlier later recently last week month year night morning afternoon evening");

    private CueWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
