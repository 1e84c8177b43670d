package org.openplp.rules.belgium;

import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.actor.Coordinator;
import org.openplp.rules.belgium.actor.Interior;
import org.openplp.rules.belgium.actor.Introduction;
import org.openplp.rules.belgium.actor.LocalAuthorities;
import org.openplp.rules.belgium.actor.MandatedOfficer;
import org.openplp.rules.belgium.actor.Members;
import org.openplp.rules.belgium.topic.Charter;
import org.openplp.rules.belgium.topic.CoordinatorMeasures;
import org.openplp.rules.belgium.topic.CoordinatorOffice;
import org.openplp.rules.belgium.topic.Creation;
import org.openplp.rules.belgium.topic.Evaluations;
import org.openplp.rules.belgium.topic.FederalBodies;
import org.openplp.rules.belgium.topic.InternalRules;
import org.openplp.rules.belgium.topic.Limits;
import org.openplp.rules.belgium.topic.LocalExamples;
import org.openplp.rules.belgium.topic.MemberMeasures;
import org.openplp.rules.belgium.topic.Messaging;
import org.openplp.rules.belgium.topic.Money;
import org.openplp.rules.belgium.topic.PersonalData;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Chapter;

/** The rule book of the Belgian neighbourhood prevention partnerships. */
public final class BelgianBook {
    private static final RuleBook OF_THIS_RELEASE = withItsDigest(RuleBook.of(
            "plp-be",
            "2026.3",
            Register.ofThisRelease(),
            new Belgium(),
            Introduction.CHAPTER,
            Coordinator.CHAPTER,
            MandatedOfficer.CHAPTER,
            Members.CHAPTER,
            LocalAuthorities.CHAPTER,
            Interior.CHAPTER,
            Limits.CHAPTER,
            Creation.CHAPTER,
            Charter.CHAPTER,
            InternalRules.CHAPTER,
            CoordinatorOffice.CHAPTER,
            Chapter.of("2.12"),
            Messaging.CHAPTER,
            Chapter.of("2.14"),
            PersonalData.CHAPTER,
            Money.CHAPTER,
            Evaluations.CHAPTER,
            MemberMeasures.CHAPTER,
            CoordinatorMeasures.CHAPTER,
            Chapter.of("2.17d"),
            FederalBodies.CHAPTER,
            Chapter.of("2.18")));

    private BelgianBook() {}

    /** Takes over the digest that the build computed, which takes longer than to make the book. */
    private static RuleBook withItsDigest(RuleBook book) {
        return Edition.written()
                .map(edition -> book.withDigest(edition.digest()))
                .orElse(book);
    }

    /**
     * The rule book of this release.
     *
     * @return the same instance each time
     */
    public static RuleBook ofThisRelease() {
        return OF_THIS_RELEASE;
    }

    /**
     * The rule book of this release and the norms of the register that belong in a local book, with their rules (reading R25).
     *
     * @return a new book with those norms after the others and before the local rules of hosts
     */
    public static RuleBook withLocalExamples() {
        return OF_THIS_RELEASE.withLocalBook("local-examples", LocalExamples.CHAPTER);
    }
}
