package org.hearsay.annotate.speaker;

import static org.hearsay.annotate.speaker.MarkedSources.all;
import static org.hearsay.annotate.speaker.MarkedSources.last;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

/** Who is meant, one construction a test; marks as {@link MarkedSources} has them. */
class NearestSpeakerResolverTest {
    @Test
    void aLastNameIsTheFullName() {
        Speaker speaker = last("Mara Elling, the harbour master, came late.\n\n[“The port is shut,”] {Elling} said.");
        assertEquals("Mara Elling", speaker.name());
        assertEquals(SourceKind.NAMED_PERSON, speaker.kind());
        assertEquals("the harbour master", speaker.role());
    }

    @Test
    void aPronounIsTheNearestOfItsGender() {
        Speaker speaker = last("Peter Orrin met Mara Elling on the quay. {She} said [the port was shut].");
        assertEquals("Mara Elling", speaker.name());
        assertTrue(speaker.confidence() < 0.95);
    }

    @Test
    void aPronounGoesOnWithTheSpeaker() {
        Speaker speaker = last("{Mara Elling} said [the port was shut]. [“Ships wait for Anna Orrin,”] {she} added.");
        assertEquals("Mara Elling", speaker.name());
    }

    @Test
    void aNewSubjectTakesThePronoun() {
        Speaker speaker =
                last("{Ana Elling} said [the port was shut].\n\nTobin Orrin, a spokesman for the rebels, read a text."
                        + " [“We did it,”] {he} said.");
        assertEquals("Tobin Orrin", speaker.name());
    }

    @Test
    void aDescriptionIsTheOneWithThatRole() {
        Speaker speaker = last("{Harbour master Mara Elling} said [the port was shut]. {Peter Orrin} said [it was not]."
                + " But {the harbour master} insisted that [it was].");
        assertEquals("Mara Elling", speaker.name());
    }

    @Test
    void aDescriptionIsNamedInTheNextParagraph() {
        Speaker speaker = all("[It was a hopeful sign], said {a former captain and diplomat}.\n\n"
                        + "[“Ships will sail,”] said {Mara Elling, who is also an expert on tides}.")
                .getFirst();
        assertEquals("Mara Elling", speaker.name());
        assertTrue(speaker.confidence() < 0.7);
    }

    @Test
    void aSpokesmanForSomebodyIsNotSomebody() {
        Speaker speaker = last("{A spokesman for Mara Elling} said [the port was shut].");
        assertEquals("A spokesman for Mara Elling", speaker.name());
        assertEquals(SourceKind.UNNAMED_PERSON, speaker.kind());
    }

    @Test
    void kindsOfSourcesWithoutAName() {
        assertEquals(
                SourceKind.ANONYMOUS,
                last("{A harbour official who asked not to be named} said [it was shut].")
                        .kind());
        assertEquals(
                SourceKind.UNNAMED_GROUP, last("{Analysts} say [it was shut].").kind());
        assertEquals(
                SourceKind.DOCUMENT,
                last("According to {the harbour log}, [it was shut].").kind());
        assertEquals(
                SourceKind.UNNAMED_GROUP,
                last("{The ministry} said [it was shut].").kind());
    }

    @Test
    void aNameAfterItsBodyAndTitleIsThePerson() {
        assertEquals(
                "Mara Elling",
                last("{Tarn Dockers Union President Mara Elling} said [it was shut].")
                        .name());
    }

    @Test
    void aNameBehindADescriptionIsThePerson() {
        assertEquals(
                "Mara Elling",
                last("{Orrin's niece, state senator Mara Elling}, said [it was shut].")
                        .name());
        assertEquals(
                "Mara Elling",
                last("According to {the chief engineer}, Mara Elling, [it was shut].")
                        .name());
    }

    @Test
    void aCampaignIsNotThePersonItIsNamedAfter() {
        Speaker speaker = last("Mara Elling rested.\n\n{The Elling campaign} said [the port was shut].");
        assertEquals("Elling campaign", speaker.name());
        assertEquals(SourceKind.NAMED_ORGANISATION, speaker.kind());
        assertNull(speaker.entity());
    }

    @Test
    void membersOfAPartyAreNobody() {
        Speaker speaker = last("{Democrats} say [the port should open].");
        assertNull(speaker.entity());
        assertEquals(SourceKind.UNNAMED_GROUP, speaker.kind());
    }

    @Test
    void aPollBearsItsMakersName() {
        Speaker speaker = last("{A Tarn Institute poll released Friday} shows [that few sail].");
        assertEquals(SourceKind.DOCUMENT, speaker.kind());
        assertNotNull(speaker.entity());
    }

    @Test
    void whoIsWhoeverStandsBeforeIt() {
        assertEquals(
                "Peter Orrin",
                last("Mara Elling met Peter Orrin, {who} said [the port was shut].")
                        .name());
        assertEquals(
                "Peter Orrin",
                last("Mara Elling met Peter Orrin, now the harbour master, {who} said [it was shut].")
                        .name());
        Speaker group = last("Mara Elling met nervous captains on Tarn Hill, {who} said [the port was shut].");
        assertNull(group.entity());
        assertEquals(SourceKind.UNNAMED_GROUP, group.kind());
    }

    @Test
    void aPronounAfterAConditionIsTheOneNamedBehindIt() {
        assertEquals(
                "Peter Orrin",
                last("When {he} promised [to open the port], Peter Orrin was alone.")
                        .name());
    }

    @Test
    void himIsNotTheSubjectOfItsClause() {
        assertEquals(
                "Peter Orrin",
                last("Peter Orrin came. Paul Brisk thanked {him} for saying [it was shut].")
                        .name());
    }

    @Test
    void pronounsLeadOnToTheName() {
        Speaker speaker = last("Mara Elling came home. She was tired. {She} said [the port was shut].");
        assertEquals("Mara Elling", speaker.name());
        assertEquals(
                List.of(
                        "\"She\": goes on with \"She\" one sentence before, whom that sentence is about",
                        "\"Mara Elling\", named one sentence before, whom that sentence is about"),
                speaker.why());
    }

    @Test
    void twoOfOneGenderAreUnclear() {
        Speaker speaker =
                last("Peter Orrin met Paul Brisk. Peter Orrin and Paul Brisk spoke. {He} said [it was shut].");
        assertFalse(speaker.certain());
        assertTrue(speaker.shown().startsWith("unclear: "), speaker.shown());
        assertTrue(speaker.shown().contains("Peter Orrin") && speaker.shown().contains("Paul Brisk"), speaker.shown());
    }

    @Test
    void aFamilyIsKeptApartByTitleAndPronoun() {
        String family = "Peter Elling and his wife, Mara Elling, came. ";
        assertEquals(
                "Mara Elling",
                last(family + "{Mrs. Elling} said [it was shut].").name());
        assertEquals(
                "Peter Elling",
                last(family + "{Mr. Elling} said [it was shut].").name());
        assertFalse(last(family + "{Elling} said [it was shut].").certain());
    }

    @Test
    void aDescriptionOfTheOtherPartyIsNotHim() {
        Speaker speaker = last("Republican nominee Peter Orrin spoke. Democratic nominee Mara Elling came late."
                + " {The Republican nominee} said [the port was shut].");
        assertEquals("Peter Orrin", speaker.name());
    }

    @Test
    void theHelperOfAMinisterIsNotTheMinister() {
        Speaker speaker = last("Paul Brisk, undersecretary to the minister, came. {The minister} said [it was shut].");
        assertFalse(speaker.certain());
    }

    @Test
    void aTitleInAnotherClauseIsNoRole() {
        Speaker speaker = last("Mayor Peter Orrin came. At a meeting in Ellidge, the mayor said it was late."
                + " {The mayor} said [the port was shut].");
        assertEquals("Peter Orrin", speaker.name());
    }

    @Test
    void aMisspeltNameIsThePerson() {
        assertEquals(
                "Harold Bornwick",
                last("Harold Bornwick came.\n\n{Bornwik} said [it was shut].").name());
    }

    @Test
    void whoSignsALetterIsItsI() {
        Speaker speaker = last("{I} think [the port should open]. Ships wait for days.\n\nMara Elling.");
        assertEquals("Mara Elling", speaker.name());
    }

    @Test
    void twoPeopleTogetherAreThey() {
        Speaker speaker = last("Peter Orrin and Mara Elling came home. {They} said [the port was shut].");
        assertEquals(SourceKind.NAMED_PERSON, speaker.kind());
        assertEquals(2, speaker.candidates().size());
        assertFalse(speaker.certain());
    }

    @Test
    void anUnknownNounIsNotCertain() {
        assertFalse(last("{The zibble Mara} said [it was shut].").confidence() > 0.97);
        assertFalse(last("{said} Mara Elling [it was shut].").certain());
    }

    @Test
    void aReaderOfACrowdedSourceStopsInTime() {
        String names = "Mara Elling, ".repeat(5_000);
        assertNotNull(last("{" + names + "} said [it was shut].").name());
    }

    @Test
    void theyGoesBackToAPeople() {
        Speaker speaker = last("On Monday Republicans met, and {they} said [the port was shut].");
        assertEquals("Republicans", speaker.name());
        assertNull(speaker.entity());
    }

    @Test
    void aRelativePronounBehindAnInfinitiveIsItsObject() {
        Speaker speaker = last("It was an effort to win captains {who} said [the port was shut].");
        assertEquals("captains", speaker.name());
        assertEquals(SourceKind.UNNAMED_GROUP, speaker.kind());
    }

    @Test
    void oneMemberOfAPartyIsDescribed() {
        Speaker speaker = last("Peter Orrin came late, said his office. {The Tarn Republican} said [it was shut].");
        assertFalse(speaker.certain());
    }

    @Test
    void aManCalledLikeAPeopleIsHimself() {
        assertEquals(
                "Peter German",
                last("Peter German came late.\n\n{German} said [it was shut].").name());
    }

    @Test
    void theNamesakeNamedInFullLastIsNotPassedOver() {
        String text =
                "Mara Elling won. Mara Elling and Elling's friends cheered. Mara Elling spoke. Her husband Peter Elling came."
                        + "\n\n{Elling} said [it was shut].";
        assertFalse(last(text).certain());
    }

    @Test
    void aBodyWithMoreWordsIsNotTheOneCalledSo() {
        assertFalse(last("The Harbour Group met. {The trade group for small boats} said [it was shut].")
                .certain());
    }

    @Test
    void whoBehindAListMayBeAll() {
        assertFalse(last("Many came, from Mara Elling to Peter Orrin, {who} said [the port was shut].")
                .certain());
    }
}
