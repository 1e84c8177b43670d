package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.CharterFacts.CHANGED_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.CHANGES;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_CONTAINS;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_PARTNERS_TOLD_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_SENT_TO_INTERIOR_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.CHARTER_SIGNED_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.LETTERS_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.LETTERS_TO;
import static org.openplp.rules.belgium.facts.CharterFacts.REFUSED_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.REGISTERED_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.SIGNATURES;
import static org.openplp.rules.belgium.facts.CharterFacts.SIGNATURE_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.SIGNED_BY;
import static org.openplp.rules.belgium.facts.CharterFacts.VALIDATED_ON;
import static org.openplp.rules.belgium.facts.CharterFacts.WHAT_CHANGED;
import static org.openplp.rules.belgium.facts.PartnershipFacts.CLAUSES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.belgium.facts.Roles.LOCAL_AUTHORITY;
import static org.openplp.rules.belgium.facts.Roles.POLICE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Condition.shown;
import static org.openplp.rules.rule.Condition.unless;
import static org.openplp.rules.rule.Rule.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.core.partnership.Change;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Rule;

/** Section 2.9: the charter, and its validation by the FPS Interior. */
public final class Charter {
    // A deputy performs the coordinator's tasks (reading R11), but signing is not one of them.
    private static final Set<Party> COORDINATOR = Set.of(Party.COORDINATOR);

    /** The version has the signatures of the federal minimum. It is then in force until a later one is (reading R19). */
    public static final Condition IS_SIGNED =
            all(isSignedBy(POLICE), isSignedBy(LOCAL_AUTHORITY), isSignedBy(COORDINATOR));

    /** Each of the four has signed. A body may have signed through one of them (reading R19). */
    private static final Condition IS_SIGNED_BY_ALL_FOUR = SIGNATURES.oneForEach(
            SIGNED_BY,
            Map.of(
                    Party.MAYOR, Set.of(Party.LOCAL_AUTHORITY, Party.MUNICIPALITY),
                    Party.CHIEF_OF_CORPS, Set.of(Party.POLICE, Party.POLICE_ZONE),
                    Party.MANDATED_OFFICER, Set.of(Party.POLICE, Party.POLICE_ZONE),
                    Party.COORDINATOR, Set.of()));

    private static final Condition IS_LATER_VERSION = CHARTER.isFirst().not();

    /** The signatures are complete and dated, so that they alone show when the version was made. */
    private static final Condition SIGNATURES_ARE_DATED = SIGNATURES.every(SIGNATURE_ON.isThere());

    /** There was a charter to amend: the change came after a version was begun. */
    private static final Condition CALLS_FOR_AMENDMENT = all(
            CHARTER.any(either(
                    SIGNATURES.any(beforeTheChange(SIGNATURE_ON)),
                    shown(beforeTheChange(CHARTER_SIGNED_ON)),
                    unless(SIGNATURES_ARE_DATED).and(beforeTheChange(CHARTER_SIGNED_ON)))),
            WHAT_CHANGED.isOneOf(Change.What.CONTACTS, Change.What.COMMUNICATION_PLAN));

    /**
     * The version was begun on the day of the change or later, and is signed by now. Neither a late signature on an
     * older version nor a draft is an amendment (reading R19). The day of signing counts unless a signature says
     * otherwise.
     */
    private static final Condition AMENDS = all(
            IS_SIGNED,
            either(
                    SIGNATURES.every(sinceTheChange(SIGNATURE_ON)),
                    unless(SIGNATURES_ARE_DATED).and(sinceTheChange(CHARTER_SIGNED_ON))),
            unless(SIGNATURES.any(beforeTheChange(SIGNATURE_ON))),
            unless(beforeTheChange(CHARTER_SIGNED_ON)));

    /** The letters about the outcome went out. Letters older than an outcome do not announce it. */
    private static final Condition IS_ANNOUNCED_BY_LETTER = all(
            LETTERS_TO.includes(Party.MAYOR),
            LETTERS_TO.includes(Party.CHIEF_OF_CORPS),
            either(
                    Recognised.IS_VALIDATED.and(
                            LETTERS_ON.with(VALIDATED_ON, (day, validated) -> !day.isBefore(validated))),
                    Recognised.IS_REFUSED.and(LETTERS_ON.with(REFUSED_ON, (day, refused) -> !day.isBefore(refused)))),
            unless(LETTERS_ON.with(VALIDATED_ON, LocalDate::isBefore)),
            unless(LETTERS_ON.with(REFUSED_ON, LocalDate::isBefore)));

    /** A local charter puts the agreements and the tasks of the partners on paper. */
    public static final Rule HAS_A_CHARTER =
            rule("CHA-1").about(PARTNERSHIP).holds(CHARTER.isThere()).leadsUpToTheStart();

    /** The police and the local authority sign the charter together with the coordinator. */
    public static final Rule PARTNERS_SIGN_THE_CHARTER = rule("CHA-4a")
            .about(PARTNERSHIP)
            .forEach(CHARTER)
            .holdsOrIsPending(IS_SIGNED, IS_LATER_VERSION)
            .leadsUpToTheStart();

    /** The mayor, the chief of corps, the mandated officer and the coordinator sign the charter. */
    public static final Rule ALL_FOUR_SIGN_THE_CHARTER = rule("CHA-4b")
            .about(PARTNERSHIP)
            .forEach(CHARTER)
            .holdsOrIsPending(IS_SIGNED_BY_ALL_FOUR, IS_LATER_VERSION)
            .leadsUpToTheStart();

    /** The charter contains the contact details of the partners, the communication plan and the budget plan, together with the agreements made and the tasks. */
    public static final Rule CHARTER_IS_COMPLETE = rule("CHA-5")
            .about(PARTNERSHIP)
            .when(CHARTER.isThere())
            .holds(CHARTER.inForceOrLast(
                    IS_SIGNED,
                    all(
                            CHARTER_CONTAINS.includes(CharterVersion.Content.CONTACTS),
                            CHARTER_CONTAINS.includes(CharterVersion.Content.COMMUNICATION_PLAN),
                            CHARTER_CONTAINS.includes(CharterVersion.Content.BUDGET_PLAN),
                            CHARTER_CONTAINS.includes(CharterVersion.Content.AGREEMENTS),
                            CHARTER_CONTAINS.includes(CharterVersion.Content.TASKS))))
            .leadsUpToTheStart();

    /** The charter and the house rules state that the partnership and its management respect the rules of the circular. */
    public static final Rule CHARTER_AND_HOUSE_RULES_COMMIT_TO_THE_CIRCULAR = rule("CHA-6")
            .about(PARTNERSHIP)
            .when(CHARTER.isThere().or(InternalRules.ARE_IN_FORCE))
            .holds(all(
                    CHARTER.inForceOrLast(
                                    IS_SIGNED,
                                    CHARTER_CONTAINS
                                            .includes(CharterVersion.Content.COMMITMENT_TO_CIRCULAR)
                                            .not())
                            .not(),
                    HOUSE_RULES
                            .latest(
                                    HOUSE_RULES_ADOPTED_ON,
                                    CLAUSES.includes(HouseRules.Clause.COMMITMENT_TO_CIRCULAR)
                                            .not())
                            .not()));

    /** The charter is amended when the communication plan or the contact details of the partners change. */
    public static final Rule CHARTER_IS_AMENDED = rule("CHA-7")
            .about(PARTNERSHIP)
            .forEach(CHANGES)
            .when(CALLS_FOR_AMENDMENT)
            .isOwedSince(CHANGED_ON, CHARTER.any(AMENDS));

    /** The partners and the FPS Interior are notified of changes in good time. */
    public static final Rule CHANGES_ARE_NOTIFIED = rule("CHA-8")
            .about(PARTNERSHIP)
            .forEach(CHANGES)
            .when(CALLS_FOR_AMENDMENT)
            .isOwedSince(
                    CHANGED_ON,
                    CHARTER.any(all(
                            AMENDS,
                            sinceTheChange(CHARTER_PARTNERS_TOLD_ON),
                            sinceTheChange(CHARTER_SENT_TO_INTERIOR_ON))))
            .to(Addressee.PARTNERS, Addressee.INTERIOR);

    /** A signed copy of the charter is sent to the FPS Interior, DG Security and Prevention. */
    public static final Rule SIGNED_CHARTER_IS_SENT = rule("CHA-9")
            .about(PARTNERSHIP)
            .forEach(CHARTER)
            .when(IS_SIGNED)
            .isOwed(all(
                    CHARTER_SENT_TO_INTERIOR_ON.isThere(),
                    isSignedBeforeSending(POLICE),
                    isSignedBeforeSending(LOCAL_AUTHORITY),
                    isSignedBeforeSending(COORDINATOR)))
            .to(Addressee.INTERIOR);

    /** On receipt of the charter, the FPS Interior checks whether the charter and the house rules meet the standards. */
    public static final Rule CHARTER_IS_CHECKED = rule("CHA-10")
            .about(PARTNERSHIP)
            .forEach(CHARTER)
            .when(CHARTER_SENT_TO_INTERIOR_ON.isThere())
            .isOwed(either(
                    Recognised.IS_VALIDATED.and(isAnswerToTheCopySent(VALIDATED_ON)),
                    Recognised.IS_REFUSED.and(isAnswerToTheCopySent(REFUSED_ON))));

    /** The FPS Interior informs the chief of corps and the mayor by letter of the outcome of its check of the charter. */
    public static final Rule OUTCOME_IS_TOLD_BY_LETTER = rule("CHA-11")
            .about(PARTNERSHIP)
            .forEach(CHARTER)
            .when(Recognised.canBeChecked(Recognised.IS_SENT).and(Recognised.IS_VALIDATED.or(Recognised.IS_REFUSED)))
            .isOwed(IS_ANNOUNCED_BY_LETTER)
            .to(Addressee.CHIEF_OF_CORPS, Addressee.MAYOR);

    /** Once the charter has been validated, the FPS Interior enters the partnership in the database of recognised partnerships. */
    public static final Rule PARTNERSHIP_IS_REGISTERED = rule("CHA-12")
            .about(PARTNERSHIP)
            .forEach(CHARTER)
            .when(Recognised.canBeChecked(Recognised.IS_SENT).and(Recognised.IS_VALIDATED))
            .isOwed(REGISTERED_ON.with(VALIDATED_ON, (registered, validated) -> !registered.isBefore(validated)));

    /** The rules of this section. */
    public static final Chapter CHAPTER = Chapter.of(
            "2.9",
            HAS_A_CHARTER,
            PARTNERS_SIGN_THE_CHARTER,
            ALL_FOUR_SIGN_THE_CHARTER,
            CHARTER_IS_COMPLETE,
            CHARTER_AND_HOUSE_RULES_COMMIT_TO_THE_CIRCULAR,
            CHARTER_IS_AMENDED,
            CHANGES_ARE_NOTIFIED,
            SIGNED_CHARTER_IS_SENT,
            CHARTER_IS_CHECKED,
            OUTCOME_IS_TOLD_BY_LETTER,
            PARTNERSHIP_IS_REGISTERED);

    private Charter() {}

    private static Condition isSignedBy(Set<Party> parties) {
        return SIGNATURES.any(SIGNED_BY.isOneOf(parties));
    }

    /** A copy sent before the last of these signatures is not a signed copy. */
    private static Condition isSignedBeforeSending(Set<Party> parties) {
        return SIGNATURES.any(SIGNED_BY
                .isOneOf(parties)
                .and(SIGNATURE_ON.with(CHARTER_SENT_TO_INTERIOR_ON, (signed, sent) -> !signed.isAfter(sent))));
    }

    private static Condition isAnswerToTheCopySent(Fact<?, LocalDate> answered) {
        return answered.with(CHARTER_SENT_TO_INTERIOR_ON, (answer, sent) -> !answer.isBefore(sent));
    }

    private static Condition beforeTheChange(Fact<?, LocalDate> done) {
        return done.with(CHANGED_ON, LocalDate::isBefore);
    }

    private static Condition sinceTheChange(Fact<?, LocalDate> done) {
        return done.with(CHANGED_ON, (day, changed) -> !day.isBefore(changed));
    }
}
