package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.Fact.fact;
import static org.openplp.rules.rule.LogFact.log;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Change;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about the charter and later changes. */
public final class CharterFacts {
    /** {@code partnership.charter}. */
    public static final LogFact<Dossier, CharterVersion> CHARTER = Keys.list("partnership.charter");

    /** {@code partnership.charter[].signedOn}. */
    public static final Fact<CharterVersion, LocalDate> CHARTER_SIGNED_ON =
            fact(CHARTER.entries(), "signedOn", CharterVersion::signedOn);

    /** {@code partnership.charter[].signatures}. */
    public static final LogFact<CharterVersion, CharterVersion.Signature> SIGNATURES =
            Keys.list("partnership.charter[].signatures");

    /** {@code partnership.charter[].signatures[].by}. */
    public static final Fact<CharterVersion.Signature, Party> SIGNED_BY =
            fact(SIGNATURES.entries(), "by", CharterVersion.Signature::by);

    /** {@code partnership.charter[].signatures[].date}. */
    public static final Fact<CharterVersion.Signature, LocalDate> SIGNATURE_ON =
            fact(SIGNATURES.entries(), "date", CharterVersion.Signature::date);

    /** {@code partnership.charter[].contains}. */
    public static final LogFact<CharterVersion, CharterVersion.Content> CHARTER_CONTAINS =
            log(CHARTER.entries(), "contains", CharterVersion::contains);

    /** {@code partnership.charter[].sentToInteriorOn}. */
    public static final Fact<CharterVersion, LocalDate> CHARTER_SENT_TO_INTERIOR_ON =
            fact(CHARTER.entries(), "sentToInteriorOn", CharterVersion::sentToInteriorOn);

    /** {@code partnership.charter[].partnersToldOn}. */
    public static final Fact<CharterVersion, LocalDate> CHARTER_PARTNERS_TOLD_ON =
            fact(CHARTER.entries(), "partnersToldOn", CharterVersion::partnersToldOn);

    /** {@code partnership.charter[].recognition}. */
    public static final Fact<CharterVersion, Recognition> RECOGNITION =
            fact(CHARTER.entries(), "recognition", CharterVersion::recognition);

    /** {@code partnership.charter[].recognition.validatedOn}. */
    public static final Fact<CharterVersion, LocalDate> VALIDATED_ON =
            RECOGNITION.at("validatedOn", Recognition::validatedOn);

    /** {@code partnership.charter[].recognition.refusedOn}. */
    public static final Fact<CharterVersion, LocalDate> REFUSED_ON =
            RECOGNITION.at("refusedOn", Recognition::refusedOn);

    /** {@code partnership.charter[].recognition.lettersTo}. */
    public static final LogFact<CharterVersion, Party> LETTERS_TO =
            RECOGNITION.log("lettersTo", Recognition::lettersTo);

    /** {@code partnership.charter[].recognition.lettersOn}. */
    public static final Fact<CharterVersion, LocalDate> LETTERS_ON =
            RECOGNITION.at("lettersOn", Recognition::lettersOn);

    /** {@code partnership.charter[].recognition.registeredOn}. */
    public static final Fact<CharterVersion, LocalDate> REGISTERED_ON =
            RECOGNITION.at("registeredOn", Recognition::registeredOn);

    /** {@code partnership.changes}. */
    public static final LogFact<Dossier, Change> CHANGES =
            log(DOSSIER, "partnership.changes", dossier -> dossier.partnership().changes());

    /** {@code partnership.changes[].date}. */
    public static final Fact<Change, LocalDate> CHANGED_ON = fact(CHANGES.entries(), "date", Change::date);

    /** {@code partnership.changes[].what}. */
    public static final Fact<Change, Change.What> WHAT_CHANGED = fact(CHANGES.entries(), "what", Change::what);

    private CharterFacts() {}
}
